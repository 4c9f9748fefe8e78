using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers.PlainText;

/// <summary>
/// Rebuilds tables written with one cell per line: a tab in front of each cell, a blank line behind each row, two behind the table.
/// A line without a tab goes on with the cell above; a blank line inside a row is healed by counting the columns.
/// </summary>
internal sealed class SingleCellTables(IReadOnlyList<TextLine> lines, int first, int end)
{
    public IEnumerable<Block> Blocks()
    {
        foreach (var part in Parts(Groups()))
        {
            var captions = part.TakeWhile(group => group.Cells.Count == 1).Count();
            foreach (var block in part.Take(captions).SelectMany(group => Paragraphs(group)))
                yield return block;
            var rows = part.Skip(captions).ToList();
            if (rows.Count == 1 && IsProse(rows[0]))
            {
                foreach (var block in Paragraphs(rows[0]))
                    yield return block;
            }
            else if (rows.Count > 0)
            {
                yield return new Table(Healed(rows), 0);
            }
        }
    }

    private List<CellGroup> Groups()
    {
        var groups = new List<CellGroup>();
        for (var i = first; i < end; i++)
        {
            var line = lines[i];
            var text = Markup.Cell(line.Text);
            if (line.Kind == LineKind.Text)
                groups[^1].Continue(text);
            else if (i == first || line.BlanksBefore > 0)
                groups.Add(new CellGroup(line, text));
            else
                groups[^1].Add(line, text);
        }
        return groups;
    }

    /// <summary>Two blank lines end a table, unless the row behind them has as many cells as the one before: then a page ended.</summary>
    private static IEnumerable<List<CellGroup>> Parts(List<CellGroup> groups)
    {
        var part = new List<CellGroup>();
        foreach (var group in groups)
        {
            var ends = group.BlanksBefore >= 2 && part.Count > 0 && !(group.Cells.Count >= 3 && group.Cells.Count == part[^1].Cells.Count);
            if (ends)
            {
                yield return part;
                part = [];
            }
            part.Add(group);
        }
        if (part.Count > 0)
            yield return part;
    }

    /// <summary>Rows with neighbouring pieces put together again where exactly a full row results.</summary>
    private static List<TableRow> Healed(List<CellGroup> groups)
    {
        var width = Width(groups);
        var rows = new List<TableRow>(groups.Count);
        // Captions and upper header rows above the first full row are short by right.
        var full = groups.FindIndex(group => group.Cells.Count == width);
        for (var i = 0; i < groups.Count; i++)
        {
            var cells = groups[i].Cells;
            var used = 0;
            for (var count = cells.Count; i > full && count < width && i + used + 1 < groups.Count && groups[i + used + 1].BlanksBefore == 1;)
            {
                used++;
                count += groups[i + used].Cells.Count;
                if (count != width)
                    continue;
                cells = [.. groups.Skip(i).Take(used + 1).SelectMany(group => group.Cells)];
                i += used;
                break;
            }
            rows.Add(new TableRow([.. cells.Select((cell, column) => cell with { Column = column })], cells[0].Locator));
        }
        return rows;
    }

    private static int Width(List<CellGroup> groups)
    {
        var common = groups.Where(group => group.Cells.Count >= 3).GroupBy(group => group.Cells.Count)
            .OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key).Select(same => same.Key).FirstOrDefault();
        var head = groups.FirstOrDefault(group => group.Cells.Count >= 3)?.Cells.Count ?? 0;
        return Math.Max(common, head);
    }

    /// <summary>Indented sentences are no cells.</summary>
    private static bool IsProse(CellGroup group) => group.Cells.Count(cell => cell.Text.EndsWith('。')) * 2 > group.Cells.Count;

    private static IEnumerable<Block> Paragraphs(CellGroup group)
    {
        foreach (var cell in group.Cells.Where(cell => cell.Text.Length > 0))
        {
            var line = group.LineOf(cell);
            foreach (var text in cell.Text.Split('\n'))
                yield return new Paragraph(text, [new TextPiece(0, Locator.AtLine(line++))], 0);
        }
    }
}
