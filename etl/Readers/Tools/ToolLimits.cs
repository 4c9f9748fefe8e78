namespace PerfEval.Etl.Readers.Tools;

/// <summary>What one run of an external program may take.</summary>
/// <param name="Time">After this the program is killed with its children.</param>
/// <param name="OutputBytes">After this much standard output it is killed, too.</param>
internal sealed record ToolLimits(TimeSpan Time, long OutputBytes);
