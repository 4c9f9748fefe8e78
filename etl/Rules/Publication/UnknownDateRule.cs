using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.Publication;

/// <summary>日期未知 — a disclosure without approval and publication date waits for somebody to enter them; it never counts as in time.</summary>
internal sealed class UnknownDateRule() : CaseRule("DL-04")
{
    public override IEnumerable<CaseFinding> Check(CaseFile file)
    {
        foreach (var document in file.Documents.Where(document => document.Kind is DocumentKind.BudgetDisclosure or DocumentKind.FinalAccountsDisclosure))
        {
            var record = file.Publications.FirstOrDefault(candidate => candidate.Document == document.Document.FileName);
            var isKnown = record is { ApprovedOn: not null, PublishedOn: not null };
            // Nothing entered for anybody is a clock not yet in use, not a failure of this department.
            yield return new CaseFinding(document.FiscalYear, document.Document.FileName, file.Publications.Count == 0 ? NotEvaluable("reason.no_dates") : Expect(isKnown, document.Profile.Title, "finding.dates_unknown", [Operand.Quote("标题", document.Profile.Title, document.Blocks[0].Locator)]));
        }
    }
}
