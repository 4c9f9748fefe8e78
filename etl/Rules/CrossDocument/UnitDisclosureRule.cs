using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>单位公开 — every unit of a department has its own disclosure, from the year on that units have to publish.</summary>
internal sealed class UnitDisclosureRule() : CaseRule("XD-14")
{
    public override IEnumerable<CaseFinding> Check(CaseFile file)
    {
        foreach (var document in file.Documents.Where(document => document.Kind is DocumentKind.FinalAccountsDisclosure or DocumentKind.BudgetDisclosure && document.FiscalYear >= document.Parameters["unit.disclosure_from"]))
        {
            var units = document.Facts.OfType<ProjectFact>().Select(fact => fact.Unit).OfType<string>().Where(unit => unit.Length > 0 && unit != file.Department).Distinct().ToList();
            var own = file.Publications.Where(record => record.IsUnit && record.FiscalYear == document.FiscalYear).ToList();
            if (units.Count == 0 || own.Count == 0)
            {
                yield return new CaseFinding(document.FiscalYear, document.Document.FileName, NotEvaluable("reason.units_unknown"));
                continue;
            }

            foreach (var unit in units)
                yield return new CaseFinding(document.FiscalYear, document.Document.FileName, Expect(own.Exists(record => record.Document.Contains(unit, StringComparison.Ordinal)), unit, "finding.unit_missing", []));
        }
    }
}
