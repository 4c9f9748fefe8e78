using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules;

/// <summary>运算数 — one figure or piece of text a check rests on, as printed and as understood, with its place.</summary>
/// <param name="Label">名称 — what it is, in the words of the documents.</param>
/// <param name="Printed">印刷原文.</param>
/// <param name="Value">数值 — in the base unit; empty for text, blanks and dashes.</param>
/// <param name="Step">末位单位 — one unit of the last printed place, in the base unit; 0 where nothing is printed.</param>
/// <param name="Locator">位置.</param>
public sealed record Operand(string Label, string Printed, decimal? Value, decimal Step, Locator Locator)
{
    /// <summary>文件 — name of the file, where it is another than the one checked.</summary>
    public string Document { get; init; } = "";

    /// <summary>Value in sums: a blank counts as nothing.</summary>
    public decimal Amount => Value ?? 0m;

    /// <summary>A figure.</summary>
    public static Operand Of(string label, Figure figure) =>
        new(label, figure.PrintedText, figure.Value, figure.HasValue ? StepOf(figure) : 0m, figure.Locator);

    /// <summary>A line of the accounts.</summary>
    public static Operand Of(BudgetLineFact fact)
    {
        var line = BudgetLines.All[fact.Line];
        var operand = Of(line.Name, fact.Amount);
        // Persons and cars are counted, not rounded.
        return line.Unit == BudgetLineUnit.Count ? operand with { Step = 0m } : operand;
    }

    /// <summary>A piece of text.</summary>
    public static Operand Quote(string label, string text, Locator locator) => new(label, text, null, 0m, locator);

    private static decimal StepOf(Figure figure)
    {
        var step = MoneyUnits.Parse(figure.PrintedUnit)?.Factor() ?? 1m;
        for (var i = 0; i < figure.PrintedDecimals; i++) step /= 10m;
        return step;
    }
}
