using System.Collections.Frozen;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>自评用词集 — the lists of <c>evaluation-words.json</c> in the form in which they are asked.</summary>
internal sealed class EvaluationWordSets(EvaluationWordList list)
{
    public IReadOnlyList<LevelWords> Levels { get; } = list.Levels;

    public FrozenDictionary<string, LevelWords> ByLevel1 { get; } = ByWord(list, words => words.Level1);

    public FrozenDictionary<string, LevelWords> ByLevel2 { get; } = ByWord(list, words => words.Level2);

    public FrozenSet<string> Unnumbered { get; } = list.UnnumberedLabels.ToFrozenSet();

    public FrozenSet<string> Totals { get; } = list.TotalLabels.ToFrozenSet();

    public IReadOnlyList<string> SourceMarks { get; } = list.SourceMarks;

    public FrozenSet<string> ScoreTotals { get; } = list.ScoreTotalLabels.ToFrozenSet();

    public FrozenSet<string> Closing { get; } = list.ClosingLabels.ToFrozenSet();

    public FrozenSet<string> FormLabels { get; } = list.FormLabels.ToFrozenSet();

    public FrozenSet<string> FundTitles { get; } = list.FundTitles.ToFrozenSet();

    public FrozenSet<string> ReachedWords { get; } = list.ReachedWords.ToFrozenSet();

    public FrozenSet<string> GradeSet { get; } = list.Grades.ToFrozenSet();

    public RoleWords IndicatorColumns { get; } = new(list.IndicatorColumns);

    public RoleWords FundColumns { get; } = new(list.FundColumns);

    /// <summary>Project, score and grade columns first, then those of money.</summary>
    public RoleWords SummaryColumns { get; } = new(list.SummaryColumns, list.FundColumns);

    public RoleWords FundLabels { get; } = new(list.FundLabels);

    public RoleWords CoverLabels { get; } = new(list.CoverLabels);

    /// <summary>Longest first, for patterns.</summary>
    public IReadOnlyList<string> Grades { get; } = [.. list.Grades.OrderByDescending(word => word.Length)];

    private static FrozenDictionary<string, LevelWords> ByWord(EvaluationWordList list, Func<LevelWords, IReadOnlyList<string>> pick) =>
        list.Levels.SelectMany(words => pick(words).Select(word => (word, words))).DistinctBy(entry => entry.word).ToFrozenDictionary(entry => entry.word, entry => entry.words);
}
