using PerfEval.Etl.Readers.Layout;
using PerfEval.Etl.Readers.Tools;

namespace PerfEval.Etl.Readers.Ocr;

/// <summary>Recognises the text of pictures by tesseract; some side by side, each with a limit.</summary>
internal sealed class PageRecognition(string folder, string fileName)
{
    // Long side of an A4 page at about 280 points an inch: what small Chinese characters need.
    private const int LongSide = 3_300;

    // An A4 page in points of print.
    private const double LongSideInPoints = 842;

    // Ways in which tesseract divides a page: by itself; or as words wherever they stand, which cells are once their lines are gone.
    private const string Page = "3";

    private const string Cells = "11";

    private static readonly ToolLimits DrawLimits = new(TimeSpan.FromSeconds(60), 1_000_000);

    private static readonly ToolLimits ReadLimits = new(TimeSpan.FromSeconds(120), 50_000_000);

    /// <summary>Whether the programs for pictures are at hand; for pages of a PDF file the one that draws them, too.</summary>
    public static bool IsAtHand(bool drawsPages) => ExternalTool.Tesseract.Find() is not null && (!drawsPages || ExternalTool.PdfToImage.Find() is not null);

    /// <summary>The pages of a PDF file by number, recognised.</summary>
    public IReadOnlyDictionary<int, LayoutPage> Pages(string pdf, IReadOnlyCollection<int> numbers) =>
        numbers.AsParallel().WithDegreeOfParallelism(Math.Clamp(Environment.ProcessorCount / 2, 1, 4))
            .Select(number => Recognized(pdf, number)).ToDictionary(page => page.Number);

    /// <summary>A picture that is a file of its own.</summary>
    public LayoutPage Picture(string path)
    {
        var words = Words(path, Page);
        var size = words.Count == 0 ? LongSide : words.Max(word => Math.Max(word.Right, word.Bottom));
        return Scaled(1, words, [], [], size, size, LongSideInPoints / size);
    }

    private LayoutPage Recognized(string pdf, int number)
    {
        var name = Path.Combine(folder, $"page{number}");
        var drawn = ToolRun.Run(ExternalTool.PdfToImage.Demand(fileName), ["-gray", "-scale-to", $"{LongSide}", "-f", $"{number}", "-l", $"{number}", "-singlefile", pdf, name], folder, DrawLimits);
        var path = name + ".pgm";
        if (!drawn.Succeeded || GrayPicture.Read(path) is not { } picture)
            return new LayoutPage(number, 0, 0, [], [], []);
        var (across, down) = picture.TakeLines();
        picture.Write(path);
        var words = Words(path, across.Count > 0 && down.Count > 0 ? Cells : Page);
        File.Delete(path);
        return Scaled(number, words, across, down, picture.Width, picture.Height, LongSideInPoints / LongSide);
    }

    private List<WordBox> Words(string path, string mode)
    {
        var words = new List<WordBox>();
        var result = ToolRun.Run(ExternalTool.Tesseract.Demand(fileName), [path, "stdout", "-l", "chi_sim", "--psm", mode, "tsv"], folder, ReadLimits, output => words.AddRange(RecognizedWords.Of(output)));
        if (result.End == ToolEnd.Exited && result.ExitCode != 0)
            throw new UnreadableDocumentException(UnreadableCause.NeedsOcr, fileName, result.Messages.Contains("chi_sim", StringComparison.Ordinal) ? ExternalTool.Tesseract.Hint : result.Messages.Split('\n')[0]);
        return words;
    }

    private static LayoutPage Scaled(int number, List<WordBox> words, List<Ruling> across, List<Ruling> down, double width, double height, double scale) =>
        new(number, width * scale, height * scale,
            [.. words.Select(word => new WordBox(word.Left * scale, word.Top * scale, word.Right * scale, word.Bottom * scale, word.Text))],
            Rulings.Joined(across.Select(line => Scaled(line, scale))),
            Rulings.Joined(down.Select(line => Scaled(line, scale))));

    private static Ruling Scaled(Ruling line, double scale) => new(line.At * scale, line.From * scale, line.To * scale);
}
