using System.Globalization;

namespace PerfEval.Etl.Rules.Publication;

/// <summary>逾期未公开 — approved, and nothing published by the last possible day.</summary>
internal sealed class OverdueRule() : CaseRule("DL-05")
{
    public override IEnumerable<CaseFinding> Check(CaseFile file)
    {
        foreach (var record in file.Publications.Where(record => record.ApprovedOn is not null))
        {
            var parameters = RuleParameters.For(file.Region, record.FiscalYear);
            var due = WorkingCalendar.After(record.ApprovedOn!.Value, (int)parameters["publish.days"], parameters["publish.working"] > 0m);
            yield return new CaseFinding(record.FiscalYear, record.Document, Expect(record.PublishedOn is not null || file.Today <= due, record.Document, "finding.overdue", [], expected: due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
    }
}
