using System.Collections.Frozen;

namespace PerfEval.Warehouse.Marts.Sources;

/// <summary>The figures of a fact by the word that names them in an address; each has its columns <c>…_text, …_unit, …_state, …_locator</c> and its value.</summary>
internal sealed class FigureColumns(params (string Measure, string Column, bool IsMoney)[] figures)
{
    private readonly FrozenDictionary<string, (string Column, bool IsMoney)> _columns =
        figures.ToFrozenDictionary(figure => figure.Measure, figure => (figure.Column, figure.IsMoney));

    public bool Has(string measure) => _columns.ContainsKey(measure);

    /// <summary>Fragments <c>{{figure}}</c>, <c>{{fen}}</c> and <c>{{e4}}</c>; an unknown measure is a mistake of the caller.</summary>
    public IReadOnlyDictionary<string, string> Fragments(string measure)
    {
        var (column, isMoney) = _columns[measure];
        return new Dictionary<string, string>
        {
            ["figure"] = $"f.{column}",
            ["fen"] = isMoney ? $"f.{column}_fen" : "CAST(NULL AS bigint)",
            ["e4"] = isMoney ? "CAST(NULL AS bigint)" : $"f.{column}_e4",
        };
    }
}
