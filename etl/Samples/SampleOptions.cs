namespace PerfEval.Etl.Samples;

/// <summary>样例规模 — how much demonstration data to generate. Equal options always give equal bytes.</summary>
/// <param name="Departments">部门数.</param>
/// <param name="Years">年度数 — fiscal years with accounts; the last is always 2024.</param>
/// <param name="Projects">每部门项目数.</param>
/// <param name="Seed">种子.</param>
public sealed record SampleOptions(int Departments, int Years, int Projects, int Seed = SampleOptions.DefaultSeed)
{
    /// <summary>Seed of the bundled samples.</summary>
    public const int DefaultSeed = 20250101;

    /// <summary>末年 — last fiscal year with accounts; its successor has a budget already.</summary>
    public const int FinalYear = 2024;

    /// <summary>随附样例 — the samples the product loads at its first start: 12 departments of 3 regions over 4 years.</summary>
    public static SampleOptions Bundled { get; } = new(Departments: 12, Years: 4, Projects: 5);

    /// <summary>首年 — first fiscal year with accounts.</summary>
    public int FirstYear => FinalYear - Years + 1;
}
