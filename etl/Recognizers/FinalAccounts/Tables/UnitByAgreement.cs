using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>
/// 单位的印证 — some documents print the unit above the first of several tables only. A table without one takes a unit of the document
/// when a total of it then equals a total of a table whose unit is printed, and only one unit makes it so; otherwise it stays without.
/// </summary>
internal static class UnitByAgreement
{
    /// <summary>The tables, those without a unit given the one their totals prove.</summary>
    public static IReadOnlyList<DisclosureTable> Complete(IReadOnlyList<DisclosureTable> tables)
    {
        if (tables.All(table => table.HasUnit))
            return tables;
        var known = tables.Where(table => table.Caption.Unit is not null).ToList();
        var totals = known.SelectMany(table => Totals(table).Select(total => total * table.Caption.Unit!.Value.Factor())).ToHashSet();
        var units = known.Select(table => table.Caption.Unit!.Value).Distinct().ToList();
        return [.. tables.Select(table => table.HasUnit ? table : Proven(table, units, totals))];
    }

    private static DisclosureTable Proven(DisclosureTable table, List<MoneyUnit> units, HashSet<decimal> totals)
    {
        var own = Totals(table).ToList();
        var fitting = units.Where(unit => own.Any(total => totals.Contains(total * unit.Factor()))).ToList();
        return fitting.Count == 1 ? table with { Caption = table.Caption with { Unit = fitting[0] }, HasProvenUnit = true } : table;
    }

    private static IEnumerable<decimal> Totals(DisclosureTable table) =>
        from row in table.DataRows
        let filled = table.Grid.Filled(row).ToList()
        where filled.Any(cell => LabelText.Name(cell.Text) is "合计" or "总计" or "本年收入合计" or "本年支出合计" or "收入总计" or "支出总计")
        from cell in filled
        let figure = FigureReader.Money(cell.Text, MoneyUnit.Yuan, table.Locator)
        let amount = figure.Value ?? 0
        where amount > 0 && CellText.LineNumber(cell.Text) is null
        select amount;
}
