using System.Buffers;

namespace PerfEval.Etl.Readers.Layout;

/// <summary>The cells that lines of a page draw: every field between crossing lines, joined where no line divides two.</summary>
internal sealed class RuledGrid
{
    private static readonly SearchValues<char> AmountMarks = SearchValues.Create("0123456789,");

    // Points by which drawn lines miss each other.
    private const double Slack = 3;

    // A line that goes on beyond the outermost crossing line draws an open cell there.
    private const double OpenSide = 10;

    private const int MostFields = 60_000;

    // More lines than that are a drawing.
    private const int MostCrossings = 4_000_000;

    private readonly List<Ruling> _across;

    private readonly List<Ruling> _down;

    private readonly int[,] _owner;

    private RuledGrid(List<Ruling> across, List<Ruling> down)
    {
        (_across, _down) = (across, down);
        (ColumnEdges, RowEdges) = (Edges(down, across), Edges(across, down));
        _owner = Owners();
    }

    public List<double> ColumnEdges { get; }

    public List<double> RowEdges { get; }

    public double Area => (ColumnEdges[^1] - ColumnEdges[0]) * (RowEdges[^1] - RowEdges[0]);

    private int Columns => ColumnEdges.Count - 1;

    private int Rows => RowEdges.Count - 1;

    /// <summary>The grids of a page; a lone box is a frame, no table.</summary>
    public static IEnumerable<RuledGrid> On(LayoutPage page) =>
        from part in page.Across.Count * page.Down.Count > MostCrossings ? [] : Crossing(page.Across, page.Down)
        where part.Across.Count >= 2 && part.Down.Count >= 1
        let grid = new RuledGrid(part.Across, part.Down)
        where grid.Columns >= 1 && grid.Rows >= 1 && grid.Cells().Skip(1).Any()
        orderby grid.Area
        select grid;

    public bool Holds(WordBox word) =>
        word.MidX > ColumnEdges[0] - Slack && word.MidX < ColumnEdges[^1] + Slack && word.MidY > RowEdges[0] - Slack && word.MidY < RowEdges[^1] + Slack;

    /// <summary>The table with the words in their cells.</summary>
    public PageTable Table(int page, IEnumerable<WordBox> words)
    {
        var fields = new Dictionary<int, List<WordBox>>();
        foreach (var word in words.SelectMany(Divided))
        {
            var owner = _owner[Index(RowEdges, word.MidY), Index(ColumnEdges, word.MidX)];
            if (!fields.TryGetValue(owner, out var list))
                fields[owner] = list = [];
            list.Add(word);
        }
        var cells = Cells().Select(cell => cell with { Text = CellText.Of(fields.GetValueOrDefault((cell.Row * Columns) + cell.Column) ?? []) });
        return new PageTable(page, ColumnEdges, RowEdges, [.. cells], [.. ColumnEdges.Zip(ColumnEdges.Skip(1))], true);
    }

    /// <summary>A word that runs over lines between cells was several: figures that fill their cells touch each other.</summary>
    private IEnumerable<WordBox> Divided(WordBox word)
    {
        var row = Index(RowEdges, word.MidY);
        for (var edge = 1; edge < Columns; edge++)
        {
            var at = ColumnEdges[edge];
            if (at < word.Left + (word.Em * 0.4) || at > word.Right - (word.Em * 0.4) || _owner[row, edge - 1] == _owner[row, edge])
                continue;
            var cut = CutAt(word, at);
            if (cut <= 0 || cut >= word.Text.Length)
                continue;
            yield return word.Part(0, cut);
            word = word.Part(cut, word.Text.Length - cut);
        }
        yield return word;
    }

    /// <summary>The place between characters nearest to a line; one beside it where two amounts meet.</summary>
    private static int CutAt(WordBox word, double at)
    {
        var nearest = Enumerable.Range(1, word.Text.Length - 1).DefaultIfEmpty(0).MinBy(cut => Math.Abs(word.Part(0, Math.Max(1, cut)).Right - at));
        return Enumerable.Range(nearest - 1, 3).Where(cut => cut > 0 && cut < word.Text.Length && IsAmount(word.Text.AsSpan(0, cut)) && IsAmount(word.Text.AsSpan(cut))).DefaultIfEmpty(nearest).First();
    }

    /// <summary>1,234.50</summary>
    private static bool IsAmount(ReadOnlySpan<char> text) =>
        text.Length > 3 && text[^3] == '.' && char.IsAsciiDigit(text[0]) && text[..^3].IndexOfAnyExcept(AmountMarks) < 0;

    private static int Index(List<double> edges, double at)
    {
        var index = 0;
        while (index < edges.Count - 2 && at > edges[index + 1])
            index++;
        return index;
    }

    private IEnumerable<GridCell> Cells()
    {
        var boxes = new SortedDictionary<int, (int Bottom, int Right)>();
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var known = boxes.GetValueOrDefault(_owner[row, column]);
                boxes[_owner[row, column]] = (Math.Max(known.Bottom, row), Math.Max(known.Right, column));
            }
        }
        return boxes.Select(box => (Row: box.Key / Columns, Column: box.Key % Columns, box.Value.Bottom, box.Value.Right))
            .Select(box => new GridCell(box.Row, box.Column, box.Bottom - box.Row + 1, box.Right - box.Column + 1, ""));
    }

    /// <summary>For each field the first field of its cell.</summary>
    private int[,] Owners()
    {
        var owner = new int[Math.Max(0, Rows), Math.Max(0, Columns)];
        if ((long)Rows * Columns > MostFields)
            return new int[Rows, Columns];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var fromLeft = column > 0 && !IsDrawn(_down, ColumnEdges[column], Middle(RowEdges, row));
                var fromAbove = row > 0 && !IsDrawn(_across, RowEdges[row], Middle(ColumnEdges, column));
                owner[row, column] = fromLeft ? owner[row, column - 1] : fromAbove ? owner[row - 1, column] : (row * Columns) + column;
            }
        }
        return owner;
    }

    private static double Middle(List<double> edges, int index) => (edges[index] + edges[index + 1]) / 2;

    private static bool IsDrawn(List<Ruling> lines, double at, double through) =>
        lines.Exists(line => Math.Abs(line.At - at) <= Slack && line.From - Slack <= through && line.To + Slack >= through);

    private static List<double> Edges(List<Ruling> lines, List<Ruling> crossing)
    {
        var edges = new List<double>();
        foreach (var at in lines.Select(line => line.At).Order())
        {
            if (edges.Count == 0 || at - edges[^1] > Slack)
                edges.Add(at);
        }
        var (from, to) = (crossing.Min(line => line.From), crossing.Max(line => line.To));
        if (from < edges[0] - OpenSide)
            edges.Insert(0, from);
        if (to > edges[^1] + OpenSide)
            edges.Add(to);
        return edges;
    }

    /// <summary>Lines in groups that hang together.</summary>
    private static IEnumerable<(List<Ruling> Across, List<Ruling> Down)> Crossing(IReadOnlyList<Ruling> across, IReadOnlyList<Ruling> down)
    {
        var group = Enumerable.Range(0, across.Count + down.Count).ToArray();
        for (var i = 0; i < across.Count; i++)
        {
            for (var j = 0; j < down.Count; j++)
            {
                if (Touch(across[i], down[j]))
                    group[Root(group, i)] = Root(group, across.Count + j);
            }
        }
        return Enumerable.Range(0, group.Length).GroupBy(index => Root(group, index)).Select(part => (
            part.Where(index => index < across.Count).Select(index => across[index]).ToList(),
            part.Where(index => index >= across.Count).Select(index => down[index - across.Count]).ToList()));
    }

    private static bool Touch(Ruling across, Ruling down) =>
        across.From - Slack <= down.At && down.At <= across.To + Slack && down.From - Slack <= across.At && across.At <= down.To + Slack;

    private static int Root(int[] group, int index)
    {
        while (group[index] != index)
            index = group[index] = group[group[index]];
        return index;
    }
}
