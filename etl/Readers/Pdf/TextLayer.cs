using PerfEval.Etl.Readers.Pdf.Rules;
using PerfEval.Etl.Readers.Tools;

namespace PerfEval.Etl.Readers.Pdf;

/// <summary>The text layer of a PDF file: its words by poppler, its lines by our own reading of the drawing orders, both at once.</summary>
internal static class TextLayer
{
    // Accounts of a province's largest department have below 500 pages and 1 million words.
    public const int MostPages = 3_000;

    private const int MostWords = 2_000_000;

    private static readonly ToolLimits Limits = new(TimeSpan.FromMinutes(3), 2_000_000_000);

    private static readonly TimeSpan RulingTime = TimeSpan.FromSeconds(20);

    public static IReadOnlyList<ReadPage> Pages(string path, string folder, string fileName)
    {
        var program = ExternalTool.PdfToText.Demand(fileName);
        var rulings = Task.Run(() => new RulingReader(File.ReadAllBytes(path), RulingTime).Read());
        var boxes = new List<BoxedPage>();
        var result = ToolRun.Run(program, ["-bbox-layout", "-enc", "UTF-8", "-l", $"{MostPages + 1}", path, "-"], folder, Limits, output => boxes.AddRange(Bounded(output, fileName)));
        if (!result.Succeeded)
            throw Failure(result, fileName);
        var lines = rulings.GetAwaiter().GetResult();
        return [.. boxes.Select((page, index) => new ReadPage(page, index < lines.Count ? lines[index] : PageRulings.None))];
    }

    private static IEnumerable<BoxedPage> Bounded(Stream output, string fileName)
    {
        var words = 0;
        foreach (var page in BoxReader.Pages(output))
        {
            words += page.Words.Count;
            if (page.Number > MostPages || words > MostWords)
                throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"p{page.Number}");
            yield return page;
        }
    }

    /// <summary>Exit codes of poppler: 1 the file cannot be opened, 3 it forbids it; a password shows in the message only.</summary>
    private static UnreadableDocumentException Failure(ToolResult result, string fileName) => result switch
    {
        { End: ToolEnd.OutOfTime or ToolEnd.TooMuchOutput } => new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"pdftotext > {Limits.Time.TotalMinutes:0} min"),
        _ when result.Messages.Contains("assword", StringComparison.Ordinal) => new UnreadableDocumentException(UnreadableCause.PasswordProtected, fileName),
        _ => new UnreadableDocumentException(UnreadableCause.Damaged, fileName, FirstLine(result.Messages)),
    };

    private static string FirstLine(string messages) => messages.Split('\n')[0].Trim();
}
