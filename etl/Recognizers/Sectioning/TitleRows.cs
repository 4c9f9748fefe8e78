using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Sectioning;

/// <summary>表内标题 — titles that stand as rows inside a table (web pages and sheets that hold several forms below each other) become lines above tables of their own.</summary>
internal static class TitleRows
{
    // （2023年度） and 金额单位：万元 stand between a title and its table.
    private const int CaptionRows = 3;

    /// <summary>The document with its tables cut at their titles; the document itself when no table holds one.</summary>
    public static SourceDocument Split(SourceDocument document)
    {
        if (!document.Blocks.OfType<Table>().Any(table => table.Rows.Any(IsTitle)))
            return document;
        return document with { Blocks = [.. document.Blocks.SelectMany(block => block is Table table ? Split(table) : [block])] };
    }

    private static IEnumerable<Block> Split(Table table)
    {
        var rows = new List<TableRow>();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (!IsTitle(table.Rows[i]))
            {
                rows.Add(table.Rows[i]);
                continue;
            }
            if (rows.Count > 0)
                yield return Part(table, rows);
            rows = [];
            yield return Line(table.Rows[i], table.Page);
            for (var caption = 0; caption < CaptionRows && i + 1 < table.Rows.Count && Texts(table.Rows[i + 1]) is { Length: <= 1 }; caption++)
            {
                i++;
                if (Texts(table.Rows[i]).Length == 1)
                    yield return Line(table.Rows[i], table.Page);
            }
        }
        if (rows.Count > 0)
            yield return Part(table, rows);
    }

    private static Table Part(Table table, List<TableRow> rows) => table with { Rows = rows, Locator = rows[0].Locator };

    private static Paragraph Line(TableRow row, int page) => new(Texts(row)[0].Trim(), [new TextPiece(0, row.Cells.First(cell => cell.Text.Trim().Length > 0).Locator)], page);

    /// <summary>A row whose only words are the title of a form.</summary>
    private static bool IsTitle(TableRow row)
    {
        if (!row.Cells.Any(cell => cell.Text.Length is > 3 and <= 80 && cell.Text.Contains('表', StringComparison.Ordinal)))
            return false;
        return Texts(row) is [var only] && (ProjectTitles.IsForm(only) || ProjectTitles.IsTargets(only) || ProjectTitles.IsWholeDepartment(only) || ProjectTitles.IsSummary(only));
    }

    private static string[] Texts(TableRow row) => [.. row.Cells.Select(cell => cell.Text).Where(text => !string.IsNullOrWhiteSpace(text)).Distinct().Take(2)];
}
