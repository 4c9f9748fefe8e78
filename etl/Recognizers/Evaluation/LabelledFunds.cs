using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>资金标签读法 — amounts that stand beside their labels (当年预算数（元） | 1,280,000.00) instead of under headings.</summary>
internal static class LabelledFunds
{
    /// <summary>The labelled amounts of the blocks as a fund table; empty unless a budget and an outturn are among them.</summary>
    public static FundBlock? Read(IReadOnlyList<Block> blocks)
    {
        MoneyUnit? caption = null;
        var figures = new Dictionary<ColumnRole, Figure>();
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
                caption = MoneyUnits.FindIn(paragraph.Text) ?? caption;
            if (block is not Table table)
                continue;
            foreach (var row in table.Rows)
            {
                caption = row.Cells.Where(cell => EvaluationWords.FundLabels.Of(cell.Text) is null).Select(cell => MoneyUnits.FindIn(cell.Text)).FirstOrDefault(unit => unit is not null) ?? caption;
                foreach (var (role, figure) in InRow(row, caption))
                    figures.TryAdd(role, figure);
            }
        }
        var hasBudget = figures.ContainsKey(ColumnRole.InitialBudget) || figures.ContainsKey(ColumnRole.FullYearBudget) || figures.ContainsKey(ColumnRole.UnspecifiedBudget);
        if (!hasBudget || !figures.TryGetValue(ColumnRole.Outturn, out var outturn))
            return null;
        return new FundBlock(TableHeader.Of(figures.Keys), new FundRow("", figures, outturn.Locator), [], outturn.Locator);
    }

    private static IEnumerable<(ColumnRole Role, Figure Figure)> InRow(TableRow row, MoneyUnit? caption)
    {
        var printed = row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToArray();
        for (var i = 0; i < printed.Length; i++)
        {
            if (EvaluationWords.FundLabels.Of(printed[i].Text) is not { } role)
                continue;
            var value = printed.Skip(i + 1).FirstOrDefault(cell => cell.Text != printed[i].Text);
            if (value is null)
                continue;
            var unit = MoneyUnits.FindIn(printed[i].Text) ?? caption;
            var figure = role == ColumnRole.Rate ? FigureReader.Percent(value.Text, value.Locator) : FigureReader.Money(value.Text, unit, value.Locator);
            if (figure.HasValue)
                yield return (role, figure);
        }
    }
}
