namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>指标层级用词 — the words one family of indicators goes by.</summary>
/// <param name="Family">指标大类.</param>
/// <param name="Name">通用名 — the level-1 name used where a form leaves the cell empty.</param>
/// <param name="Level1">一级指标用词.</param>
/// <param name="Level2">二级指标用词.</param>
internal sealed record LevelWords(IndicatorFamily Family, string Name, IReadOnlyList<string> Level1, IReadOnlyList<string> Level2);
