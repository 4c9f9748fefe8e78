namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>自评用词表 — the shape of <c>evaluation-words.json</c>.</summary>
internal sealed record EvaluationWordList(
    IReadOnlyList<LevelWords> Levels,
    IReadOnlyList<string> UnnumberedLabels,
    IReadOnlyDictionary<ColumnRole, IReadOnlyList<string>> IndicatorColumns,
    IReadOnlyDictionary<ColumnRole, IReadOnlyList<string>> FundColumns,
    IReadOnlyDictionary<ColumnRole, IReadOnlyList<string>> SummaryColumns,
    IReadOnlyList<string> TotalLabels,
    IReadOnlyList<string> SourceMarks,
    IReadOnlyList<string> ScoreTotalLabels,
    IReadOnlyList<string> ClosingLabels,
    IReadOnlyDictionary<ColumnRole, IReadOnlyList<string>> CoverLabels,
    IReadOnlyDictionary<ColumnRole, IReadOnlyList<string>> FundLabels,
    IReadOnlyList<string> FormLabels,
    IReadOnlyList<string> FundTitles,
    IReadOnlyList<string> ReachedWords,
    IReadOnlyList<string> Grades);
