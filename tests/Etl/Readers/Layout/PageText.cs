using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Layout;

namespace PerfEval.Tests.Etl.Readers.Layout;

/// <summary>A page written word by word, characters ten points wide and high.</summary>
public sealed class PageText(int number)
{
    public const double Em = 10;

    private readonly List<WordBox> _words = [];

    private readonly List<Ruling> _across = [];

    private readonly List<Ruling> _down = [];

    internal LayoutPage Page => new(number, 600, 800, _words, _across, _down);

    /// <summary>Words of one line, each at its left edge.</summary>
    public PageText Line(double middle, params (double Left, string Text)[] words)
    {
        foreach (var (left, text) in words)
            _words.Add(new WordBox(left, middle - Em, left + (TextWidth.Of(text) * Em), middle + Em, text));
        return this;
    }

    /// <summary>Figures of one line, each at its right edge.</summary>
    public PageText Right(double middle, params (double Right, string Text)[] words) =>
        Line(middle, [.. words.Select(word => (word.Right - (TextWidth.Of(word.Text) * Em), word.Text))]);

    public PageText Across(double at, double from, double to)
    {
        _across.Add(new Ruling(at, from, to));
        return this;
    }

    public PageText Down(double at, double from, double to)
    {
        _down.Add(new Ruling(at, from, to));
        return this;
    }

    public static IReadOnlyList<Block> Blocks(params PageText[] pages) => DocumentLayout.Blocks([.. pages.Select(page => page.Page)]);

    /// <summary>Rows with their cells by column, spans in brackets.</summary>
    public static IReadOnlyList<string> Rows(Block table) =>
        [.. ((Table)table).Rows.Select(row => string.Join('|', row.Cells.Select(cell => $"{cell.Text}{(cell.RowSpan > 1 ? $"[{cell.RowSpan} rows]" : "")}{(cell.ColumnSpan > 1 ? $"[{cell.ColumnSpan} columns]" : "")}")))];
}
