using System.Globalization;
using PerfEval.Etl.Facts;

namespace PerfEval.Tests.Etl.Recognizers.FinalAccounts;

/// <summary>Writes a fact as the one line that spec files compare; states other than a value by name, so that blank, zero and dash stay apart.</summary>
public static class AccountsFactLine
{
    public static string Of(Fact fact, int year) => (fact.FiscalYear == year ? "" : fact.FiscalYear + " ") + fact switch
    {
        BudgetLineFact line => $"{line.Stage} {line.Line} {Number(line.Amount)}" + Optional(" [", line.Unit, "]") + Optional(" because ", line.Reason),
        ThreePublicFact three => $"{three.Stage} three-public {three.Category} {Number(three.Amount)}"
            + (three.Change is null ? "" : " change " + Number(three.Change)) + Optional(" because ", three.Reason),
        FunctionalExpenditureFact item => $"{item.Stage} {item.Table} {item.Code}|{item.Name} {Number(item.Total)} = {Number(item.Basic)} + {Number(item.Project)}",
        EconomicExpenditureFact item => $"{item.Stage} {item.Table} {item.Code}|{item.Name} {Number(item.Amount)} basic {Number(item.Basic)}",
        StatedRatioFact ratio => $"{ratio.Subject} {ratio.Relation} [{ratio.Base}] {Number(ratio.Percent)}% = {Number(ratio.Part)} / {Number(ratio.Whole)}",
        _ => fact.ToString(),
    } + Optional(" ?", fact.ConfidenceReason);

    private static string Number(Figure? figure) => figure switch
    {
        null => "~",
        { State: ValueState.ExplicitZero } => "0",
        { Value: { } value } => value.ToString("0.####", CultureInfo.InvariantCulture),
        { State: ValueState.NotFound } => "~",
        _ => figure.State.ToString().ToLowerInvariant(),
    };

    private static string Optional(string before, string? text, string after = "") => string.IsNullOrEmpty(text) ? "" : before + text + after;
}
