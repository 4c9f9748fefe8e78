using System.Globalization;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.Publication;

/// <summary>公开期限 — published within the set days after approval; the last day is in time.</summary>
/// <param name="id">检查编号.</param>
/// <param name="ofUnits">Whether it looks at units instead of departments.</param>
internal sealed class DeadlineRule(string id, bool ofUnits) : CaseRule(id)
{
    public override IEnumerable<CaseFinding> Check(CaseFile file)
    {
        foreach (var document in file.Documents.Where(document => document.Kind is DocumentKind.BudgetDisclosure or DocumentKind.FinalAccountsDisclosure))
        {
            var record = file.Publications.FirstOrDefault(candidate => candidate.Document == document.Document.FileName && candidate.IsUnit == ofUnits);
            if (ofUnits && record is null) continue;
            yield return new CaseFinding(document.FiscalYear, document.Document.FileName, Judge(document, record));
        }
    }

    private Finding Judge(DocumentEvidence document, PublicationRecord? record)
    {
        if (record is not { ApprovedOn: { } approved, PublishedOn: { } published }) return NotEvaluable("reason.no_dates");
        var due = WorkingCalendar.After(approved, (int)document.Parameters["publish.days"], document.Parameters["publish.working"] > 0m);
        return Expect(
            published <= due,
            document.Profile.Title,
            "finding.late",
            [Operand.Quote("公开日期", Day(published), document.Blocks[0].Locator), Operand.Quote("批复日期", Day(approved), document.Blocks[0].Locator)],
            expected: $"≤ {Day(due)}");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
