using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>资金表 — the fund table of a form: its total row and the sources below.</summary>
/// <param name="Header">表头.</param>
/// <param name="Total">资金总额 — the total row.</param>
/// <param name="Sources">资金来源 — rows below the total that print anything.</param>
/// <param name="Locator">位置 — of the total row.</param>
internal sealed record FundBlock(TableHeader Header, FundRow Total, IReadOnlyList<FundRow> Sources, Locator Locator)
{
    /// <summary>Whether any amount is printed whose unit nobody states.</summary>
    public bool HasUnknownUnit => Sources.Prepend(Total).SelectMany(row => row.Money).Any(figure => figure.State == ValueState.Unparseable);

    /// <summary>Whether the column of the initial budget does not name its base.</summary>
    public bool HasUnspecifiedBase => !Header.Has(ColumnRole.InitialBudget) && Header.Has(ColumnRole.UnspecifiedBudget);
}
