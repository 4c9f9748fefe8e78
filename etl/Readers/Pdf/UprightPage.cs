using PerfEval.Etl.Readers.Layout;

namespace PerfEval.Etl.Readers.Pdf;

/// <summary>Turns a page whose lines run up or down, as a wide table printed on an upright sheet does.</summary>
internal static class UprightPage
{
    public static LayoutPage Of(BoxedPage page, IReadOnlyList<Ruling> across, IReadOnlyList<Ruling> down)
    {
        var (width, height) = (page.Width, page.Height);
        return Direction(page) switch
        {
            // Down the page: the right side becomes the top.
            > 0 => new LayoutPage(page.Number, height, width,
                [.. page.Words.Select(word => new WordBox(word.Top, width - word.Right, word.Bottom, width - word.Left, word.Text))],
                [.. down.Select(line => line with { At = width - line.At })], across is [] ? [] : [.. across.Select(line => new Ruling(line.At, width - line.To, width - line.From))]),
            // Up the page: the left side becomes the top.
            < 0 => new LayoutPage(page.Number, height, width,
                [.. page.Words.Select(word => new WordBox(height - word.Bottom, word.Left, height - word.Top, word.Right, word.Text))],
                [.. down.Select(line => new Ruling(line.At, height - line.To, height - line.From))], [.. across.Select(line => line with { At = height - line.At })]),
            _ => new LayoutPage(page.Number, width, height, page.Words, across, down),
        };
    }

    /// <summary>0 where most words lie flat, else the way along which the words of a line follow each other: 1 down, -1 up.</summary>
    private static int Direction(BoxedPage page)
    {
        var (flat, upright, down) = (0, 0, 0);
        for (var i = 0; i < page.Words.Count; i++)
        {
            var word = page.Words[i];
            // A short figure is higher than wide in any case.
            if (TextWidth.Of(word.Text) < 2.9)
                continue;
            if (word.Height < word.Width * 1.2)
            {
                flat++;
                continue;
            }
            upright++;
            if (i > 0 && page.Lines[i] == page.Lines[i - 1])
                down += Math.Sign(word.MidY - page.Words[i - 1].MidY);
        }
        return upright <= flat ? 0 : down >= 0 ? 1 : -1;
    }
}
