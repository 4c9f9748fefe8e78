namespace PerfEval.Dashboard.Charts;

/// <summary>The forms a chart can take; the renderer decides how, the description says what.</summary>
public enum ChartKind
{
    /// <summary>Upright bars, one group per category.</summary>
    Columns,

    /// <summary>Lines over ordered categories.</summary>
    Lines,

    /// <summary>Ranked bars: the first series is the bar, the second a tick on it.</summary>
    Ranking,

    /// <summary>Bars that each add up to 100 %, one part per series.</summary>
    Shares,
}
