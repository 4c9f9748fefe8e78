using System.Globalization;
using AngleSharp.Dom;
using PerfEval.Etl.Readers.Flow;
using PerfEval.Etl.Readers.PlainText;

namespace PerfEval.Etl.Readers.Html;

/// <summary>A table of a page with its cells on the grid that rowspan and colspan make.</summary>
internal sealed class HtmlTable(HtmlFlow flow, HiddenContent hidden, string fileName)
{
    // Rows that a cell from above still covers, by column.
    private readonly int[] _covered = new int[PartBudget.MaxColumns + 1];

    public IEnumerable<FlowBlock> Read(IElement table)
    {
        var captions = table.Children.Where(child => child.LocalName == "caption" && !hidden.Contains(child)).SelectMany(flow.Cell).ToList();
        var rows = Rows(table).ToList();
        var read = new List<FlowRow>(rows.Count);
        for (var at = 0; at < rows.Count; at++)
            read.Add(new FlowRow(Cells(rows[at], rows.Count - at), 0));
        return read.Count == 0 ? captions : [.. captions, new FlowTable(read, 0)];
    }

    private IEnumerable<IElement> Rows(IElement table)
    {
        var groups = table.Children.Where(child => child.LocalName is "thead" or "tbody" or "tr" or "tfoot" && !hidden.Contains(child)).OrderBy(child => child.LocalName switch { "thead" => 0, "tfoot" => 2, _ => 1 });
        return groups.SelectMany(group => group.LocalName == "tr" ? [group] : group.Children.Where(row => row.LocalName == "tr")).Where(row => !hidden.Contains(row));
    }

    private List<FlowCell> Cells(IElement row, int rowsLeft)
    {
        var cells = new List<FlowCell>();
        var column = 0;
        foreach (var cell in row.Children.Where(cell => cell.LocalName is "td" or "th" && !hidden.Contains(cell)))
        {
            column = Free(column);
            if (column >= PartBudget.MaxColumns)
                throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"> {PartBudget.MaxColumns} columns");
            var span = Span(cell, "colspan", PartBudget.MaxColumns - column, 1);
            var depth = Math.Min(Span(cell, "rowspan", rowsLeft, rowsLeft), rowsLeft);
            _covered.AsSpan(column, span).Fill(depth);
            cells.Add(new FlowCell(column, span, depth, flow.Cell(cell)));
            column += span;
        }
        for (var at = 0; at < _covered.Length; at++)
            _covered[at] = Math.Max(0, _covered[at] - 1);
        return cells;
    }

    private int Free(int column)
    {
        while (column < PartBudget.MaxColumns && _covered[column] > 0)
            column++;
        return column;
    }

    /// <summary>A span as browsers take it; zero rows reach to the end.</summary>
    private static int Span(IElement cell, string name, int most, int zero) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span == 0 ? zero : Math.Min(span, Math.Max(1, most)) : 1;
}
