using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>单位与功能项对应 — what the projects of a unit spent shows as project spending of a functional item.</summary>
internal sealed class UnitSumsRule() : DocumentRule("XD-02")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var items = evidence.Facts.OfType<FunctionalExpenditureFact>().Where(item => item.Code.Length == 7 && item.Project.Value > 0m).ToList();
        var units = evidence.Projects.Where(project => project.Form is { Unit: not null, Outturn.Value: > 0m }).GroupBy(project => project.Form!.Unit!)
            .Select(unit => (unit.Key, Sum: unit.Sum(project => project.Form!.Outturn.Value!.Value), First: unit.First().Form!)).ToList();
        if (items.Count == 0 || units.Count < 2)
        {
            yield return NotEvaluable("reason.no_pair", Description.Title);
            yield break;
        }

        foreach (var (unit, sum, first) in units)
        {
            var isThere = items.Exists(item => item.Project.Value == sum) || units.Exists(other => other.Key != unit && items.Exists(item => item.Project.Value == sum + other.Sum));
            yield return Expect(isThere, unit, "finding.no_item", [new Operand(unit, Number(sum), sum, 0m, first.Locator)]);
        }
    }
}
