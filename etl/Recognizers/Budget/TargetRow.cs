using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Budget;

/// <summary>目标行 — one indicator row of a target table.</summary>
/// <param name="Level1">一级指标 — filled down.</param>
/// <param name="Level2">二级指标 — filled down.</param>
/// <param name="Name">三级指标.</param>
/// <param name="Description">绩效指标描述.</param>
/// <param name="Target">指标值 — operator, value and unit joined.</param>
/// <param name="Weight">分值 — where the table has the column.</param>
/// <param name="Locator">Where the name stands.</param>
internal sealed record TargetRow(string Level1, string Level2, string Name, string Description, string Target, Figure? Weight, Locator Locator);
