using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace PerfEval.Benchmarks;

/// <summary>What one run handles in a second, where the benchmark says how much it handles.</summary>
internal sealed class RateColumn : IColumn
{
    private static readonly Dictionary<Type, (double Amount, string Unit)> Amounts = [];

    public string Id => nameof(RateColumn);

    public string ColumnName => "Rate";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "What is handled in a second on one core";

    /// <summary>Called in the set-up of a benchmark; all its methods handle the same.</summary>
    public static void Handles(Type benchmark, double amount, string unit) => Amounts[benchmark] = (amount, unit);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics && Amounts.TryGetValue(benchmarkCase.Descriptor.Type, out var amount)
            ? (amount.Amount / (statistics.Mean / 1e9)).ToString("N1", CultureInfo.InvariantCulture) + " " + amount.Unit + "/s"
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
