using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers.PlainText;

/// <summary>Turns lines into paragraphs and tables: runs of lines with cells become tables, cut sentences become one paragraph.</summary>
internal sealed class BlockBuilder(IReadOnlyList<TextLine> lines, PartBudget budget)
{
    private readonly List<Block> _blocks = [];

    public IReadOnlyList<Block> Build()
    {
        for (var i = 0; i < lines.Count;)
        {
            i = lines[i].Kind switch
            {
                LineKind.Text => AddParagraph(i),
                LineKind.Gaps => AddGaps(i),
                _ => AddTable(i),
            };
        }
        return _blocks;
    }

    private int AddGaps(int first)
    {
        var end = first;
        while (end < lines.Count && lines[end].Kind == LineKind.Gaps)
            end++;
        _blocks.Add(new GapTables(lines, first, end).Block());
        return end;
    }

    private int AddParagraph(int first)
    {
        var text = lines[first].Text;
        var pieces = new List<TextPiece>(1) { new(0, Locator.AtLine(lines[first].Number)) };
        var next = first + 1;
        if (next < lines.Count && PageBreaks.Continues(text, lines[next]))
        {
            var joined = new System.Text.StringBuilder(text);
            var last = text;
            while (next < lines.Count && joined.Length < 100_000 && PageBreaks.Continues(last, lines[next]))
            {
                joined.Append(PageBreaks.Joint(last, lines[next].Text));
                pieces.Add(new TextPiece(joined.Length, Locator.AtLine(lines[next].Number)));
                joined.Append(lines[next].Text);
                last = lines[next].Text.Length >= 25 ? lines[next].Text : joined.ToString();
                next++;
            }
            text = joined.ToString();
        }
        _blocks.Add(new Paragraph(text, pieces, 0));
        return next;
    }

    private int AddTable(int first)
    {
        if (lines[first].IsSingleCell && SingleCellRun(first) is var end && end > first)
        {
            _blocks.AddRange(new SingleCellTables(lines, first, end).Blocks());
            return end;
        }
        var last = first;
        while (last + 1 < lines.Count && (lines[last + 1].Kind == lines[first].Kind || IsInsideCell(last + 1, first)))
            last++;
        _blocks.AddRange(new RowTables(lines, first, last + 1, budget).Blocks());
        return last + 1;
    }

    /// <summary>End of a run of lines that are one cell each, with the lines that go on with a cell; <paramref name="first"/> when the run holds real rows.</summary>
    private int SingleCellRun(int first)
    {
        var i = first;
        for (; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Text ? lines[i].BlanksBefore > 0 : !lines[i].IsSingleCell)
                break;
        }
        return i < lines.Count && lines[i].Kind == LineKind.Tabs && lines[i].BlanksBefore == 0 ? first : i;
    }

    /// <summary>A line without tabs between two rows, with no blank line around, is a cell that was wrapped.</summary>
    private bool IsInsideCell(int at, int first) =>
        lines[first].Kind == LineKind.Tabs && lines[at].Kind == LineKind.Text && lines[at].BlanksBefore == 0
        && at + 1 < lines.Count && lines[at + 1].Kind == LineKind.Tabs && lines[at + 1].BlanksBefore == 0
        && RowTables.IsCutRow(lines[at - 1], lines[at + 1], lines[first]);
}
