namespace PerfEval.Etl.Documents;

/// <summary>
/// 位置 — where something stands in a source document, in the form people and exports use:
/// <c>L123</c> (line of a text), <c>p12 L7</c> (line of a page), <c>p12 t3 r4 c5</c> (page, table, row, column), <c>p3 ¶12</c> (page, paragraph) or <c>sheet!B7</c>.
/// Where pages are fixed, lines and tables are counted on their page; elsewhere through the whole document, and an unknown page is left out: <c>t3 r4 c5</c>, <c>¶12</c>.
/// </summary>
/// <param name="Text">The printed form; never empty.</param>
public sealed record Locator(string Text)
{
    /// <summary>行 — a 1-based physical line of a text document.</summary>
    public static Locator AtLine(int line) => new($"L{line}");

    /// <summary>页内行 — a 1-based line of text on a page, tables not counted.</summary>
    public static Locator AtPageLine(int page, int line) => new($"p{page} L{line}");

    /// <summary>单元格 — a 1-based cell of a table on a page; page 0 where the format has none.</summary>
    public static Locator AtCell(int page, int table, int row, int column) => new($"{Page(page)}t{table} r{row} c{column}");

    /// <summary>段落 — a 1-based paragraph of a format without lines; page 0 where the format has none.</summary>
    public static Locator AtParagraph(int page, int paragraph) => new($"{Page(page)}¶{paragraph}");

    /// <summary>工作表单元格 — a cell of a spreadsheet, e.g. <c>B7</c>.</summary>
    public static Locator AtSheetCell(string sheet, string cell) => new($"{sheet}!{cell}");

    /// <inheritdoc />
    public override string ToString() => Text;

    private static string Page(int page) => page > 0 ? $"p{page} " : "";
}
