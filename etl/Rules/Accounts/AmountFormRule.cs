using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>金额书写 — amounts of the tables can be read, have at most two decimals in yuan and are not negative.</summary>
internal sealed class AmountFormRule() : DocumentRule("FA-23")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var (label, figure) in Figures(evidence))
        {
            if (figure.State == ValueState.Unparseable)
                yield return Fail(label, "finding.unparseable", [Operand.Of(label, figure)]);
            else if (figure.HasValue)
                yield return Expect(figure.PrintedDecimals <= 2 || figure.PrintedUnit != "元", label, "finding.too_many_decimals", [Operand.Of(label, figure)]);
        }
    }

    private static IEnumerable<(string Label, Figure Figure)> Figures(DocumentEvidence evidence)
    {
        foreach (var fact in evidence.Facts)
        {
            switch (fact)
            {
                case FunctionalExpenditureFact row:
                    yield return (row.Name, row.Total);
                    yield return (row.Name, row.Basic);
                    yield return (row.Name, row.Project);
                    break;
                case EconomicExpenditureFact row:
                    yield return (row.Name, row.Amount);
                    break;
                case BudgetLineFact { Recognizer: Tables.IncomeExpenditure or Tables.FiscalAppropriation or Tables.GeneralExpenditure } line:
                    yield return (BudgetLines.All[line.Line].Name, line.Amount);
                    break;
                default:
                    break;
            }
        }
    }
}
