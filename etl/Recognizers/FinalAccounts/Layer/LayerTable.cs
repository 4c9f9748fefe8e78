using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Layer;

/// <summary>重建的表 — collects rows of a statement in its standard columns.</summary>
internal sealed class LayerTable
{
    private readonly List<TableRow> _rows = [];

    public LayerTable(Locator at, params string[][] headers)
    {
        foreach (var header in headers)
            Add(at, [.. header.Select(text => (text, at))]);
        HeaderCount = headers.Length;
    }

    private int HeaderCount { get; }

    /// <summary>Adds a row of texts, each with its place.</summary>
    public void Add(Locator at, params (string Text, Locator At)[] cells) =>
        _rows.Add(new TableRow([.. cells.Select((cell, column) => new Cell(column, cell.Text, cell.At))], at));

    /// <summary>Adds a row of leading texts and the values behind them.</summary>
    public void Add(LayerGroup group, IEnumerable<string> leading, IEnumerable<LayerToken> values) =>
        Add(group.Locator, [.. leading.Select(text => (text, group.Locator)), .. values.Select(value => (value.Text, value.Locator))]);

    /// <summary>The table; empty when no row of data was added.</summary>
    public Table? Build() => _rows.Count > HeaderCount ? new Table(_rows, 0) : null;
}
