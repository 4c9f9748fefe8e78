namespace PerfEval.Etl.Readers.Tools;

/// <summary>How a run of an external program ended.</summary>
internal enum ToolEnd
{
    /// <summary>By itself; the exit code says how.</summary>
    Exited,

    /// <summary>Killed: it took too long.</summary>
    OutOfTime,

    /// <summary>Killed: it wrote too much.</summary>
    TooMuchOutput,
}
