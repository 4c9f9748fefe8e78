using System.CommandLine;

namespace PerfEval.Etl;

/// <summary>The command line. A named class, because a top-level one would clash with the dashboard's.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args)
    {
        var root = new RootCommand("PerfEval：预算绩效公开文件的读取、装载与导出");
        return root.Parse(args).InvokeAsync();
    }
}
