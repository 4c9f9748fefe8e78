using System.Diagnostics;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using PerfEval.Tests.Etl.Readers.Spreadsheets;
using PerfEval.Tests.Etl.Variants.Renderings;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Readers;

/// <summary>
/// Good files of every format, damaged with fixed seeds: reading ends soon, with blocks or with a clear refusal, and never in any other way.
/// A format that gets a rendering of the seeds is fuzzed from then on.
/// </summary>
public sealed class FormatFuzzTests
{
    // Chosen so that all formats together take some seconds; a search for new trouble raises it.
    private const int Rounds = 150;

    // A file of some kilobytes takes milliseconds; the rest is room for a busy machine and for programs that are started.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static TheoryData<string, int> Cases => Seeded(SeedRenderings.All.Select(rendering => rendering.Extension).Append(".xls"));

    public static TheoryData<string, int> Packages => Seeded(SeedRenderings.All.Where(rendering => IsPackage(rendering.Write(Some))).Select(rendering => rendering.Extension));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Open_ReadsOrRefuses_WhenAGoodFileIsDamaged(string format, int seed)
    {
        var good = GoodFile(format);
        var mutations = new Mutations(seed);
        for (var round = 0; round < Rounds; round++)
            Probe(mutations.Of(good), format, round);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Open_ReadsOrRefuses_WhenThePartsOfAGoodFileAreDamaged(string format, int seed)
    {
        var good = GoodFile(format);
        var mutations = new Mutations(seed);
        for (var round = 0; round < 3 * Rounds; round++)
            Probe(mutations.OfParts(good), format, round);
    }

    /// <summary>The specs of the text reader, written in the format: paragraphs, merged cells, tables of every shape.</summary>
    private static byte[] GoodFile(string format)
    {
        if (format == ".xls")
            return XlsReaderTests.Sample();
        return SeedRenderings.All.Single(rendering => rendering.Extension == format).Write(MergedTables.Of(Some));
    }

    private static IReadOnlyList<Block> Some =>
        [.. Directory.GetFiles(SpecFile.PathOf("Readers"), "*.txt").Order(StringComparer.Ordinal).Take(12).SelectMany(path => DocumentReaders.Open(path).Blocks)];

    private static bool IsPackage(byte[] bytes) => bytes.AsSpan().StartsWith("PK"u8);

    private static TheoryData<string, int> Seeded(IEnumerable<string> formats)
    {
        var cases = new TheoryData<string, int>();
        foreach (var format in formats)
        {
            cases.Add(format, 21);
            cases.Add(format, 22);
        }
        return cases;
    }

    private static void Probe(byte[] bytes, string format, int round)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            Check(DocumentReaders.Open(new MemoryStream(bytes), "probe" + format));
        }
        catch (UnreadableDocumentException refused)
        {
            refused.Cause.ShouldNotBe(UnreadableCause.AccessDenied);
        }
        catch (Exception other) when (other is not ShouldAssertException)
        {
            throw new InvalidOperationException($"round {round}: {other.GetType().Name}", other);
        }
        watch.Elapsed.ShouldBeLessThan(Patience, $"round {round}");
    }

    private static void Check(SourceDocument document)
    {
        document.Blocks.ShouldNotBeEmpty();
        document.Blocks.OfType<Paragraph>().ShouldAllBe(paragraph => paragraph.Text.Length > 0 && paragraph.Pieces[0].Start == 0);
        document.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).ShouldAllBe(cell => cell.ColumnSpan >= 1 && cell.RowSpan >= 1 && cell.Column >= 0);
    }
}
