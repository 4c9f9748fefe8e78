namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>指标层级 — level 1 and 2 as they hold for a row: printed in it, or filled down from above.</summary>
/// <param name="Level1">一级指标 — empty before the first.</param>
/// <param name="Level2">二级指标.</param>
/// <param name="Family">指标大类 — empty for names outside the vocabulary.</param>
/// <param name="IsInferred">Whether level 1 was concluded from level 2 because the form leaves it empty.</param>
internal sealed record LevelState(string Level1, string Level2, IndicatorFamily? Family, bool IsInferred)
{
    /// <summary>Nothing printed yet.</summary>
    public static LevelState None { get; } = new("", "", null, false);

    /// <summary>State after a row that prints these names; empty ones are filled down.</summary>
    public LevelState With(string? level1, string? level2)
    {
        if (level1 is not null)
            return new(level1, level2 ?? "", EvaluationWords.Level1(level1), false);
        if (level2 is null)
            return this;
        if (EvaluationWords.Level2(level2) is not { } family || EvaluationWords.IsLevel2Of(level2, Family) || (Level1.Length > 0 && Family is null))
            return this with { Level2 = level2 };
        return new(EvaluationWords.NameOf(family), level2, family, true);
    }
}
