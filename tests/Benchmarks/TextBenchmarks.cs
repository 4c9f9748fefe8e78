using System.Globalization;
using BenchmarkDotNet.Attributes;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Etl.Samples;

namespace PerfEval.Benchmarks;

/// <summary>Text from bytes to facts, beside what a script would do: decode, split into lines and cells, try each cell as a number.</summary>
public class TextBenchmarks
{
    private IReadOnlyList<SampleDocument> _documents = [];

    [GlobalSetup]
    public void Generate()
    {
        _documents = Generated.Documents;
        RateColumn.Handles(typeof(TextBenchmarks), _documents.Sum(document => (long)document.Content.Length) / 1e6, "MB");
    }

    [Benchmark(Baseline = true)]
    public decimal LinesAndCells()
    {
        var sum = 0m;
        foreach (var document in _documents)
        {
            using var reader = new StreamReader(new MemoryStream(document.Content));
            while (reader.ReadLine() is { } line)
            {
                foreach (var cell in line.Split('\t', '|'))
                    sum += decimal.TryParse(cell.Trim(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : 0m;
            }
        }
        return sum;
    }

    [Benchmark]
    public int Read() => _documents.Sum(document => Open(document).Blocks.Count);

    [Benchmark]
    public int ReadAndRecognize() => _documents.Sum(document => DocumentRecognition.Run(Open(document)).Facts.Count);

    private static PerfEval.Etl.Documents.SourceDocument Open(SampleDocument document)
    {
        using var content = new MemoryStream(document.Content);
        return DocumentReaders.Open(content, document.FileName);
    }
}
