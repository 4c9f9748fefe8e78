namespace PerfEval.Etl.Readers.Tools;

/// <summary>What a run of an external program left.</summary>
/// <param name="Messages">The first words of its standard error.</param>
internal sealed record ToolResult(ToolEnd End, int ExitCode, string Messages)
{
    public bool Succeeded => End == ToolEnd.Exited && ExitCode == 0;
}
