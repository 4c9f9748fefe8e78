using BenchmarkDotNet.Running;

namespace PerfEval.Benchmarks;

/// <summary>What the product takes, beside what a user would use instead, in one run: <c>dotnet run -c Release --project tests/Benchmarks -- --filter '*'</c>.</summary>
internal static class Program
{
    private static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new Comparison());
}
