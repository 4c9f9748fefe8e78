namespace PerfEval.Warehouse.Marts.Sources;

/// <summary>Where one figure of a fact stands, and what other current documents state of the same thing.</summary>
public interface IFigureSourceQuery : IMartQuery<FigureSourceRow>
{
    /// <summary>Whether facts of this kind have the asked figure.</summary>
    bool Knows { get; }
}
