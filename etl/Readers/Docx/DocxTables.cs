using System.Xml.Linq;
using PerfEval.Etl.Readers.Flow;
using PerfEval.Etl.Readers.PlainText;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>Tables with the cells that begin in each row, at their place in the grid and with the rows and columns they cover.</summary>
internal sealed class DocxTables(DocxState state, DocxBlocks blocks)
{
    private static readonly HashSet<string> Wrappers = ["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"];

    public FlowTable Read(XElement table)
    {
        var page = state.Page;
        var rows = new List<List<OpenCell>>();
        var open = new Dictionary<int, OpenCell>();
        foreach (var row in Items(table, "tr").Where(row => row.Child("trPr") is not { } properties || (properties.Child("del") ?? properties.Child("moveFrom")) is null))
            rows.Add(Row(row, open));
        var read = rows.ConvertAll(row => new FlowRow(row.ConvertAll(cell => cell.Closed()), row.Count > 0 ? row.Min(cell => cell.Page) : page));
        return new FlowTable(read, read.Count > 0 ? read[0].Page : page);
    }

    private List<OpenCell> Row(XElement row, Dictionary<int, OpenCell> open)
    {
        var cells = new List<OpenCell>();
        var column = Span(row.Child("trPr")?.ChildValue("gridBefore"), 0);
        foreach (var cell in Items(row, "tc"))
        {
            var properties = cell.Child("tcPr");
            var content = blocks.Read(cell.Elements(), isCell: true);
            if (properties?.Child("cellDel") is not null)
                continue;
            var span = Span(properties?.ChildValue("gridSpan"), 1);
            if (Merge(properties, "hMerge", "hmerge") == "continue" && cells.Count > 0)
            {
                cells[^1].ColumnSpan += span;
            }
            else if (Merge(properties, "vMerge", "vmerge") == "continue" && open.TryGetValue(column, out var above))
            {
                above.RowSpan++;
            }
            else
            {
                cells.Add(new OpenCell(column, span, content, state.Page));
                Keep(open, cells[^1], Merge(properties, "vMerge", "vmerge") is not null);
            }
            column = Math.Min(column + span, PartBudget.MaxColumns + 1);
        }
        return cells;
    }

    private static void Keep(Dictionary<int, OpenCell> open, OpenCell cell, bool isMerged)
    {
        if (isMerged)
            open[cell.Column] = cell;
        else
            open.Remove(cell.Column);
    }

    private IEnumerable<XElement> Items(XElement element, string name)
    {
        using var level = state.Down();
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName == name)
            {
                yield return child;
            }
            else if (Wrappers.Contains(child.Name.LocalName))
            {
                foreach (var inner in Items(child, name))
                    yield return inner;
            }
        }
    }

    private static int Span(string? text, int least) => Math.Clamp(OfficeXml.Number(text) ?? least, least, PartBudget.MaxColumns);

    /// <summary>restart, continue, or null where the cell is not merged; without a value the mark means continue.</summary>
    private static string? Merge(XElement? properties, string name, string oldName) =>
        (properties?.Child(name) ?? properties?.Child(oldName)) is { } mark ? mark.Attr("val") ?? "continue" : null;

    private sealed class OpenCell(int column, int columnSpan, List<FlowBlock> content, int page)
    {
        public int Column { get; } = column;

        public int ColumnSpan { get; set; } = columnSpan;

        public int RowSpan { get; set; } = 1;

        public int Page { get; } = content.Count > 0 ? content[0].Page : page;

        public FlowCell Closed() => new(Column, ColumnSpan, RowSpan, content);
    }
}
