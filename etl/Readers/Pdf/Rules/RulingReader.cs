using System.Diagnostics;
using PerfEval.Etl.Readers.Layout;

namespace PerfEval.Etl.Readers.Pdf.Rules;

/// <summary>
/// Reads the lines drawn on the pages of a PDF file, which poppler's word boxes lack: they say where a cell ends. Only pages that are
/// packed plainly are read; for others, and for encrypted files, there are no lines and the positions of the words decide.
/// </summary>
internal sealed class RulingReader(byte[] file, TimeSpan time)
{
    private readonly PdfObjects _objects = new(file);

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    private readonly List<PageRulings> _pages = [];

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Lines of the pages in order; pages behind the end of the list have none that could be read.</summary>
    public IReadOnlyList<PageRulings> Read()
    {
        if (_objects.Root() is { } root)
            Walk(_objects.Entries(root.GetValueOrDefault("Pages")), new Dictionary<string, object?>(), 0);
        return _pages;
    }

    private void Walk(Dictionary<string, object?>? node, Dictionary<string, object?> inherited, int depth)
    {
        if (node is null || depth > 50 || !_seen.Add(node) || _clock.Elapsed > time)
            return;
        var known = new Dictionary<string, object?>(inherited);
        foreach (var key in new[] { "MediaBox", "Rotate", "Resources" })
        {
            if (node.TryGetValue(key, out var value))
                known[key] = value;
        }
        if (_objects.Resolve(node.GetValueOrDefault("Kids")) is List<object?> kids)
        {
            foreach (var kid in kids)
                Walk(_objects.Entries(kid), known, depth + 1);
        }
        else
        {
            _pages.Add(Page(node, known));
        }
    }

    private PageRulings Page(Dictionary<string, object?> page, Dictionary<string, object?> known)
    {
        if (_objects.Resolve(known.GetValueOrDefault("MediaBox")) is not List<object?> { Count: 4 } sides)
            return PageRulings.None;
        var numbers = sides.Select(side => _objects.Resolve(side) as double? ?? 0).ToList();
        var media = Box.Of((numbers[0], numbers[1]), (numbers[2], numbers[3]));
        var turn = (((int)(_objects.Resolve(known.GetValueOrDefault("Rotate")) as double? ?? 0) % 360) + 360) % 360;
        var (across, down) = (new List<Ruling>(), new List<Ruling>());
        var drawing = new DrawnLines(_objects);
        foreach (var line in drawing.Of(Content(page), _objects.Entries(known.GetValueOrDefault("Resources"))))
        {
            var shown = Shown(line.Within(media), media, turn);
            if (shown.Right - shown.Left >= shown.High - shown.Low)
                across.Add(new Ruling((shown.Low + shown.High) / 2, shown.Left, shown.Right));
            if (shown.Right - shown.Left <= shown.High - shown.Low || IsDot(shown))
                down.Add(new Ruling((shown.Left + shown.Right) / 2, shown.Low, shown.High));
        }
        return new PageRulings(Rulings.Joined(across), Rulings.Joined(down), drawing.HasPicture);
    }

    /// <summary>Dotted lines are drawn as rows of tiny boxes, which lie neither way.</summary>
    private static bool IsDot(Box box) => box.Right - box.Left <= 4 && box.High - box.Low <= 4;

    private byte[] Content(Dictionary<string, object?> page) => _objects.Resolve(page.GetValueOrDefault("Contents")) switch
    {
        PdfStream stream => _objects.Content(stream),
        List<object?> parts => [.. parts.Select(_objects.Resolve).OfType<PdfStream>().SelectMany(part => _objects.Content(part).Append((byte)'\n'))],
        _ => [],
    };

    private static Box Shown(Box box, Box media, int turn) => turn switch
    {
        90 => Box.Of((box.Low - media.Low, box.Left - media.Left), (box.High - media.Low, box.Right - media.Left)),
        180 => Box.Of((media.Right - box.Left, box.Low - media.Low), (media.Right - box.Right, box.High - media.Low)),
        270 => Box.Of((media.High - box.Low, media.Right - box.Left), (media.High - box.High, media.Right - box.Right)),
        _ => Box.Of((box.Left - media.Left, media.High - box.Low), (box.Right - media.Left, media.High - box.High)),
    };
}
