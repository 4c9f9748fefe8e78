using System.Text;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers.Layout;

/// <summary>Makes paragraphs and tables of the pages of a document: what a page end cut is one again.</summary>
internal sealed class DocumentLayout
{
    private readonly List<Block> _blocks = [];

    private readonly List<PlacedLine> _paragraph = [];

    private readonly Dictionary<(double, double), double> _lowest;

    private readonly Dictionary<(double, double), (double Left, double Right)> _margins;

    private TableParts _table = new();

    private double _leftBelow;

    private DocumentLayout(IEnumerable<LayoutPage> pages)
    {
        var sizes = pages.GroupBy(Size).ToList();
        _lowest = sizes.ToDictionary(group => group.Key, group => group.SelectMany(page => page.Words).Select(word => word.Bottom).DefaultIfEmpty(0).Max());
        _margins = sizes.ToDictionary(group => group.Key, group => (Middle(group, words => words.Min(word => word.Left)), Middle(group, words => words.Max(word => word.Right))));
    }

    public static IReadOnlyList<Block> Blocks(IReadOnlyList<LayoutPage> pages)
    {
        var cleaned = PageFurniture.Without(pages);
        var layout = new DocumentLayout(cleaned);
        foreach (var page in cleaned)
            layout.Add(PageLayout.Of(page, layout._table.IsEmpty ? null : layout._table.Last));
        layout.FinishParagraph();
        layout.FinishTable();
        return layout._blocks;
    }

    private static double Middle(IEnumerable<LayoutPage> pages, Func<IReadOnlyList<WordBox>, double> side)
    {
        var sides = pages.Where(page => page.Words.Count > 0).Select(page => side(page.Words)).Order().ToList();
        return sides.Count == 0 ? 0 : sides[sides.Count / 2];
    }

    private static (double, double) Size(LayoutPage page) => (Math.Round(page.Width), Math.Round(page.Height));

    private void Add(PageLayout layout)
    {
        var (left, right) = _margins[Size(layout.Page)];
        var margins = new ParagraphLines([.. layout.Items.OfType<TextLine>()], left, right);
        var (lines, tables) = (0, 0);
        foreach (var item in layout.Items)
        {
            if (item is PageTable table)
                Add(table, ++tables, isFirst: tables + lines == 1);
            else if (item is TextLine line)
                Add(new PlacedLine(line, margins, layout.Page.Number, Locator.AtPageLine(layout.Page.Number, ++lines)));
        }
        if (layout.Items.Count > 0)
            _leftBelow = _lowest.GetValueOrDefault(Size(layout.Page)) - layout.Items[^1].Bottom;
    }

    private void Add(PageTable table, int number, bool isFirst)
    {
        FinishParagraph();
        if (!_table.IsEmpty && !(isFirst && _table.GoesOn(table, _leftBelow)))
            FinishTable();
        _table.Add(table, number);
    }

    private void Add(PlacedLine line)
    {
        FinishTable();
        if (_paragraph.Count > 0 && !GoesOn(line))
            FinishParagraph();
        _paragraph.Add(line);
    }

    private bool GoesOn(PlacedLine line)
    {
        var above = _paragraph[^1];
        return above.Page == line.Page
            ? line.Margins.Continues(_paragraph.Count > 1 ? _paragraph[^2].Line : null, above.Line, line.Line)
            : ParagraphLines.ContinuesOverPage(above.Margins, above.Line, line.Margins, line.Line);
    }

    private void FinishTable()
    {
        if (!_table.IsEmpty)
            _blocks.Add(_table.Whole());
        _table = new TableParts();
    }

    private void FinishParagraph()
    {
        if (_paragraph.Count == 0)
            return;
        var text = new StringBuilder();
        var pieces = new List<TextPiece>();
        foreach (var line in _paragraph)
        {
            if (text.Length > 0 && char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(line.Line.Text[0]))
                text.Append(' ');
            pieces.Add(new TextPiece(text.Length, line.Place));
            text.Append(line.Line.Text);
        }
        _blocks.Add(new Paragraph(text.ToString(), pieces, _paragraph[0].Page));
        _paragraph.Clear();
    }
}
