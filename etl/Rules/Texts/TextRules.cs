namespace PerfEval.Etl.Rules.Texts;

/// <summary>文字与数据质量的检查 — DQ.</summary>
internal static class TextRules
{
    public static IReadOnlyList<DocumentRule> All { get; } =
    [
        new UnitStatedRule(),
        new MagnitudeRule(),
        new MixedUnitsRule(),
        new SlipRule(),
        new StrayCellRule(),
        new PercentSignRule(),
        new PatternRule("DQ-07", "finding.placeholder", Patterns.Placeholder()),
        new PersonalDataRule(),
        new SequenceFillRule(),
        new DoubledWordsRule(),
        new PatternRule("DQ-11", "finding.residue", Patterns.Residue()),
        new PaperNumberRule(),
        new CutSentenceRule(),
        new OtherUnitRule(),
    ];
}
