using PerfEval.Etl.Facts;
using PerfEval.Etl.Rules.Accounts;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>单位标明 — every table states the unit of its money, the first and the fourth the same one, and no amount drops it.</summary>
internal sealed class UnitStatedRule() : DocumentRule("DQ-01")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var figures = evidence.Facts.SelectMany(fact => fact switch
        {
            FunctionalExpenditureFact row => [(fact.Recognizer, row.Total)],
            EconomicExpenditureFact row => [(fact.Recognizer, row.Amount)],
            ThreePublicFact row => [(fact.Recognizer, row.Amount)],
            _ => Array.Empty<(string Recognizer, Figure Total)>(),
        }).Where(entry => entry.Total.HasValue && entry.Recognizer.EndsWith("-table", StringComparison.Ordinal)).ToLookup(entry => entry.Recognizer, entry => entry.Total);
        foreach (var table in figures)
            yield return Expect(table.All(figure => figure.PrintedUnit.Length > 0), table.Key, "finding.no_unit", [Operand.Of("金额", table.First())]);
        if (figures[Tables.IncomeExpenditure].FirstOrDefault() is { } first && figures[Tables.FiscalAppropriation].FirstOrDefault() is { } fourth)
            yield return Expect(first.PrintedUnit == fourth.PrintedUnit, "金额单位", "finding.two_units", [Operand.Of("金额", first), Operand.Of("金额", fourth)], expected: first.PrintedUnit);
        foreach (var (text, place) in TextUnits.Of(evidence).Where(unit => unit.Text.Contains('万', StringComparison.Ordinal)))
        {
            var match = Patterns.UnitWithoutYuan().Match(text);
            if (match.Success && text.Contains('费', StringComparison.Ordinal)) yield return Fail(match.Value, "finding.unit_cut", [Operand.Quote("金额", match.Value, place)]);
        }
    }
}
