namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>统计表的一行 — a name, the topic it stands under, and where one of its values is.</summary>
/// <param name="Row">Row of the table.</param>
/// <param name="Column">Column of the value.</param>
/// <param name="Name">Normalised name without ordinal and unit.</param>
/// <param name="Topic">统计主题.</param>
/// <param name="Stage">阶段与年度.</param>
internal sealed record StatisticsRow(int Row, int Column, string Name, StatisticsTopic Topic, StageLabel Stage)
{
    /// <summary>Name list of the topic.</summary>
    public string? List => Topic switch
    {
        StatisticsTopic.ThreePublicCounts => "statistics.three-public-counts",
        StatisticsTopic.OperatingCost => "statistics.operating-cost",
        StatisticsTopic.Procurement => "statistics.procurement",
        StatisticsTopic.Assets => "statistics.assets",
        _ => null,
    };
}
