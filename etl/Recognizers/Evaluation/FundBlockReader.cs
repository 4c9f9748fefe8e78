using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>资金表读法 — finds the fund table by its headings; the unit comes from the cell, the heading, the label beside it or the caption above.</summary>
internal static class FundBlockReader
{
    /// <summary>First fund table of the blocks, else the labelled amounts of the form's head; empty when there is neither.</summary>
    public static FundBlock? Read(IReadOnlyList<Block> blocks) => Tabled(blocks) ?? LabelledFunds.Read(blocks);

    private static FundBlock? Tabled(IReadOnlyList<Block> blocks)
    {
        MoneyUnit? caption = null;
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
                caption = MoneyUnits.FindIn(paragraph.Text) ?? caption;
            if (block is not Table table)
                continue;
            for (var i = 0; i < table.Rows.Count; i++)
            {
                if (Mentions(table.Rows[i], "预算") && TableHeader.Read(table.Rows, i, EvaluationWords.FundColumns) is var header
                    && IsFundHeader(header) && Read(table.Rows, i, header, caption) is { } fund)
                    return fund;
                caption = Caption(table.Rows[i]) ?? caption;
            }
        }
        return null;
    }

    /// <summary>Every fund table sets something against a budget; other rows need no closer look.</summary>
    private static bool Mentions(TableRow row, string word) => row.Cells.Any(cell => cell.Text.Contains(word[0]) && PrintedText.WithoutBlanks(cell.Text).Contains(word, StringComparison.Ordinal));

    /// <summary>A header that sets a budget against an outturn or a rate, and names no project column (that is a list).</summary>
    private static bool IsFundHeader(TableHeader header) =>
        (header.Has(ColumnRole.InitialBudget) || header.Has(ColumnRole.FullYearBudget) || header.Has(ColumnRole.UnspecifiedBudget) || header.Has(ColumnRole.RequestedBudget))
        && (header.Has(ColumnRole.Outturn) || (header.Has(ColumnRole.InitialBudget) && header.Has(ColumnRole.FullYearBudget)));

    private static FundBlock? Read(IReadOnlyList<TableRow> rows, int headerIndex, TableHeader header, MoneyUnit? caption)
    {
        var unit = rows.Skip(headerIndex).Take(header.Rows).Select(LabelUnit).FirstOrDefault(found => found is not null) ?? caption;
        FundRow? total = null;
        var sources = new List<FundRow>();
        foreach (var printed in rows.Skip(headerIndex + header.Rows))
        {
            var row = header.WithoutRepeats(printed);
            var label = Label(row, header);
            if (total is null && label is null && HasNumbers(row, header))
                total = Row(row, null, header, unit);
            else if (total is null && label is not null && EvaluationWords.IsTotalLabel(label.Text))
                total = Row(row, label, header, unit);
            else if (label is not null && EvaluationWords.IsSourceLabel(label.Text))
                Add(Row(row, label, header, unit), sources);
            else
                break;
        }
        // Without a total the only source that holds money stands for it.
        if (total is null && sources.Where(source => source.Money.Any(figure => figure.Value is not (null or 0m))).Take(2).ToArray() is [var only])
            return new FundBlock(header, only, [], only.Locator);
        return total is null ? null : new FundBlock(header, total, sources, total.Locator);
    }

    private static void Add(FundRow? row, List<FundRow> sources)
    {
        if (row is { HasMoney: true })
            sources.Add(row);
    }

    private static FundRow? Row(TableRow row, Cell? label, TableHeader header, MoneyUnit? unit)
    {
        var firstNumber = row.Cells.FirstOrDefault(IsNumber)?.Column ?? FirstValue(header);
        var from = label is null ? Math.Min(FirstValue(header), firstNumber) : label.Column + 1;
        var headings = header.Columns.Where(column => column.Column >= FirstValue(header)).Select(column => column.Column).ToHashSet();
        if (ColumnFit.Find(row, header, from, headings) is not { } shift)
            return null;
        var rowUnit = (label is null ? null : MoneyUnits.FindIn(label.Text)) ?? unit;
        var figures = new Dictionary<ColumnRole, Figure>();
        foreach (var column in header.Columns.Where(column => headings.Contains(column.Column)))
        {
            if (ColumnFit.CellAt(row, column, shift) is { } cell && cell.Column >= from && Figure(column, cell, rowUnit) is { } figure)
                figures.TryAdd(column.Role, figure);
        }
        return new FundRow(label is null ? "" : Name(label.Text), figures, row.Locator);
    }

    private static Figure? Figure(HeaderColumn column, Cell cell, MoneyUnit? unit) => column.Role switch
    {
        ColumnRole.Rate => FigureReader.Percent(cell.Text, cell.Locator),
        ColumnRole.Weight or ColumnRole.Score => FigureReader.Points(cell.Text, cell.Locator),
        ColumnRole.Other or ColumnRole.Reason => null,
        _ => FigureReader.Money(cell.Text, column.Unit ?? unit, cell.Locator),
    };

    /// <summary>Last label left of the first number: total or source of the money.</summary>
    private static Cell? Label(TableRow row, TableHeader header)
    {
        var words = row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).TakeWhile(cell => !IsNumber(cell)).ToArray();
        return words.LastOrDefault(cell => EvaluationWords.IsTotalLabel(cell.Text) || EvaluationWords.IsSourceLabel(cell.Text));
    }

    private static bool HasNumbers(TableRow row, TableHeader header) =>
        row.Cells.Any(cell => cell.Column >= FirstValue(header) && IsNumber(cell));

    private static bool IsNumber(Cell cell) => FigureReader.Money(cell.Text, MoneyUnit.Yuan, cell.Locator).HasValue;

    private static int FirstValue(TableHeader header) => header.Columns.First(column => column.Role is not (ColumnRole.Other or ColumnRole.Reason)).Column;

    /// <summary>Unit in a cell that is no heading of a column: 项目资金（万元）.</summary>
    private static MoneyUnit? LabelUnit(TableRow row) =>
        row.Cells.Where(cell => MoneyUnits.FindIn(cell.Text) is not null && EvaluationWords.FundColumns.Of(cell.Text) is null).Select(cell => MoneyUnits.FindIn(cell.Text)).FirstOrDefault();

    /// <summary>Unit in a row of its own above the table: 单位：万元.</summary>
    private static MoneyUnit? Caption(TableRow row) =>
        row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell.Text)) <= 2 ? LabelUnit(row) : null;

    private static string Name(string label)
    {
        var name = PrintedText.Name(label);
        var colon = name.AsSpan().IndexOfAny(':', '：');
        return name.StartsWith("其中", StringComparison.Ordinal) ? (colon > 0 ? name[(colon + 1)..].Trim() : name[2..].Trim()) : name;
    }
}
