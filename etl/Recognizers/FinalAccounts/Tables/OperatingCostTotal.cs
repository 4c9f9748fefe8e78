using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>机关运行经费支出表 — agency cost printed by economic item: its total row is the line, the items are parts of it.</summary>
internal static class OperatingCostTotal
{
    /// <summary>The total; empty where the table is no such statement or its total row holds several values.</summary>
    public static BudgetLineFact? Of(DisclosureTable table, BudgetStage stage, int fiscalYear, string recognizer)
    {
        if (!table.Caption.Title.Contains("机关运行经费", StringComparison.Ordinal))
            return null;
        foreach (var row in table.DataRows)
        {
            var filled = table.Grid.Filled(row).ToList();
            if (!filled.Exists(cell => LabelText.Name(cell.Text) is "合计" or "总计"))
                continue;
            var amounts = filled.Where(cell => CellText.IsNumber(cell.Text)).ToList();
            return amounts.Count == 1 ? new BudgetLineFact(fiscalYear, "operating_cost", stage, table.Money(row, amounts[0].Column), recognizer) : null;
        }
        return null;
    }
}
