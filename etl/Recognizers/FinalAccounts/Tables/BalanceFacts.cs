using System.Collections.Frozen;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>收支表事实 — turns the rows of a statement of income and expenditure into lines and functional classes.</summary>
internal static class BalanceFacts
{
    /// <summary>Facts of all statements of one kind in a section.</summary>
    /// <param name="section">章节.</param>
    /// <param name="kind">表种.</param>
    /// <param name="list">Name list of the rows.</param>
    /// <param name="expenditureTotal">Line of 总计 on the expenditure side.</param>
    /// <param name="recognizer">Code of the recognizer.</param>
    public static IEnumerable<Recognized> Of(Section section, TableKind kind, string list, string expenditureTotal, string recognizer) =>
        Statements.Read(section, found => found == kind, (table, stage) => Facts(section, table, stage, list, expenditureTotal, recognizer));

    private static IEnumerable<Recognized> Facts(Section section, DisclosureTable table, BudgetStage stage, string list, string expenditureTotal, string recognizer)
    {
        var lines = LineNames.Of(list);
        var carried = new HashSet<(BalanceRowSide, string)>();
        foreach (var row in BalanceRows.Of(table, stage))
        {
            var amount = table.Money(row.Row, row.Column);
            var line = Line(lines, row, expenditureTotal);
            // 一般公共预算财政拨款 stands again below 年初财政拨款结转和结余, where it is a part of that balance.
            if (line is not null && carried.Add((row.Side, line)))
                yield return new BudgetLineFact(section.FiscalYear, line, stage, amount, recognizer);
            if (row.Side == BalanceRowSide.Expenditure && (line is null ? BalanceRows.IsFunctionalClass(row.Name) : IsYearTotal(line)))
                yield return Class(section.FiscalYear, table, stage, row, amount, recognizer);
        }
    }

    private static string? Line(FrozenDictionary<string, string> lines, BalanceRow row, string expenditureTotal)
    {
        if (row.Side == BalanceRowSide.Expenditure && (row.Name is "总计" or "合计" or "支出总计"))
            return expenditureTotal;
        if (!lines.TryGetValue(row.Name, out var line))
            return null;
        var income = line.Contains("income", StringComparison.Ordinal) || line.EndsWith("opening", StringComparison.Ordinal);
        return income == (row.Side == BalanceRowSide.Income) ? line : null;
    }

    private static bool IsYearTotal(string? line) => line?.EndsWith("expenditure.this_year", StringComparison.Ordinal) == true;

    private static FunctionalExpenditureFact Class(int year, DisclosureTable table, BudgetStage stage, BalanceRow row, Figure amount, string recognizer) =>
        new(year, stage, table.Name, "", row.Printed, amount, Figure.NotFound(amount.Locator), Figure.NotFound(amount.Locator), recognizer, amount.Locator);
}
