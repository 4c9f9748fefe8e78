using PerfEval.Etl.Cli;

namespace PerfEval.Etl;

/// <summary>The command line. A named class, because a top-level one would clash with the dashboard's.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        Language.Choose(args);
        return await CommandLine.Root().Parse(args).InvokeAsync();
    }
}
