using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>指标行 — one filled row of an indicator table, texts as printed and numbers as the cells that hold them.</summary>
/// <param name="Levels">指标层级.</param>
/// <param name="Name">指标名称.</param>
/// <param name="InitialTarget">年初指标值.</param>
/// <param name="Target">指标值 — operator, value and unit together.</param>
/// <param name="Actual">实际完成值.</param>
/// <param name="Weight">分值 — empty when the table has no such column.</param>
/// <param name="Score">得分 — empty when the table has no such column.</param>
/// <param name="Description">指标说明.</param>
/// <param name="Reason">偏差原因.</param>
/// <param name="Shift">Columns by which the values stand left (negative) or right of their headings.</param>
/// <param name="Locator">位置 — of the name.</param>
internal sealed record IndicatorRow(
    LevelState Levels,
    string Name,
    string? InitialTarget,
    string Target,
    string Actual,
    Cell? Weight,
    Cell? Score,
    string? Description,
    string? Reason,
    int Shift,
    Locator Locator);
