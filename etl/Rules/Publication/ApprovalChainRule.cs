using System.Globalization;

namespace PerfEval.Etl.Rules.Publication;

/// <summary>批复链条 — the finance office approves departments, and departments their units, within the set days.</summary>
internal sealed class ApprovalChainRule() : CaseRule("DL-03")
{
    public override IEnumerable<CaseFinding> Check(CaseFile file)
    {
        foreach (var record in file.Publications)
        {
            var document = file.Documents.FirstOrDefault(candidate => candidate.Document.FileName == record.Document);
            if (document is null) continue;
            yield return new CaseFinding(record.FiscalYear, record.Document, Judge(document, record));
        }
    }

    private Finding Judge(DocumentEvidence document, PublicationRecord record)
    {
        if (record is not { CongressOn: { } congress, ApprovedOn: { } approved }) return NotEvaluable("reason.no_dates");
        var due = congress.AddDays((int)document.Parameters[record.IsUnit ? "approve.unit_days" : "approve.days"]);
        return Expect(approved <= due, document.Profile.Title, "finding.late", [Operand.Quote("批复日期", approved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), document.Blocks[0].Locator)], expected: $"≤ {due:yyyy-MM-dd}");
    }
}
