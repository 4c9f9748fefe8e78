using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Tests.Specs;

namespace PerfEval.Tests.Etl.Readers;

/// <summary>Random and mutated bytes with fixed seeds: reading ends with blocks or with a clear refusal, and never in any other way.</summary>
public class ReaderFuzzTests
{
    private const int Rounds = 250;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Open_ReadsOrRefuses_WhenBytesAreRandom(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = new byte[random.Next(1, 3_000)];
            random.NextBytes(bytes);
            Probe(bytes);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Open_ReadsOrRefuses_WhenCharactersAreRandom(int seed)
    {
        const string alphabet = "\t\t\n\n\r| -—=*#<>&;\\一二（）。，、：预算万元亿%0123456789.,目录附件项目绩效自评表报告年度TC";
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 600); length > 0; length--)
                text.Append(alphabet[random.Next(alphabet.Length)]);
            Probe(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    [Theory]
    [InlineData(6)]
    public void Open_ReadsOrRefuses_WhenGoodFilesAreMutated(int seed)
    {
        var random = new Random(seed);
        var good = Directory.GetFiles(SpecFile.PathOf("Readers"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = good[random.Next(good.Count)].ToList();
            for (var change = random.Next(1, 8); change > 0 && bytes.Count > 1; change--)
            {
                var at = random.Next(bytes.Count);
                switch (random.Next(3))
                {
                    case 0: bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at)); break;
                    case 1: bytes.InsertRange(at, bytes.Skip(random.Next(bytes.Count)).Take(random.Next(1, 60)).ToList()); break;
                    default: bytes[at] = (byte)random.Next(256); break;
                }
            }
            Probe([.. bytes]);
        }
    }

    private static void Probe(byte[] bytes)
    {
        SourceDocument document;
        try
        {
            document = DocumentReaders.Open(new MemoryStream(bytes), "probe.txt");
        }
        catch (UnreadableDocumentException)
        {
            return;
        }
        document.Blocks.ShouldNotBeEmpty();
        document.Blocks.OfType<Paragraph>().ShouldAllBe(paragraph => paragraph.Text.Length > 0 && paragraph.Pieces[0].Start == 0);
        DocumentRecognition.Run(document).Sections.ShouldAllBe(section => section.Blocks.Count > 0);
    }
}
