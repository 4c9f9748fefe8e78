using CsvHelper;

namespace PerfEval.Etl.Recognizers.Wording;

/// <summary>词表行 — a line of a CSV word file.</summary>
internal sealed class WordLine
{
    private readonly IReadOnlyDictionary<string, string> _fields;

    private WordLine(int number, IReadOnlyDictionary<string, string> fields)
    {
        Number = number;
        _fields = fields;
    }

    /// <summary>1-based line of the file.</summary>
    public int Number { get; }

    /// <summary>The columns that the file has.</summary>
    public IEnumerable<string> Columns => _fields.Keys;

    /// <summary>The field of a column; empty where the file has no such column.</summary>
    public string this[string column] => _fields.GetValueOrDefault(column, "");

    /// <summary>The lines of a file's text.</summary>
    public static IEnumerable<WordLine> In(string text)
    {
        using var csv = CsvReader.Create(new StringReader(text));
        var columns = Array.Empty<string>();
        foreach (var _ in csv)
        {
            if (columns.Length == 0)
                columns = [.. csv.Headers];
            yield return new WordLine((int)csv.RowNumber + 1, columns.Select((name, i) => (name, i)).ToDictionary(column => column.name, column => csv.GetString(column.i).Trim(), StringComparer.Ordinal));
        }
    }
}
