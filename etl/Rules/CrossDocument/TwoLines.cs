using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>一对数 — where a figure stands in the document checked and in the one it is held against.</summary>
/// <param name="Found">本文件.</param>
/// <param name="Expected">另一文件.</param>
internal sealed record TwoLines(Func<DocumentEvidence, Operand?> Found, Func<DocumentEvidence, Operand?> Expected)
{
    /// <summary>A line of one stage in each.</summary>
    public static TwoLines Of(string found, BudgetStage foundStage, string expected, BudgetStage expectedStage) =>
        new(document => Line(document, found, foundStage), document => Line(document, expected, expectedStage));

    /// <summary>A three-public category's budget in both.</summary>
    public static TwoLines Of(ThreePublicCategory category) => new(document => Cell(document, category), document => Cell(document, category));

    /// <summary>The prior-year figure a change implies, held against the prior year's own.</summary>
    public static TwoLines Prior(string current, string change) =>
        new(
            document => Line(document, current, document.Stage) is { } now && Line(document, change, document.Stage) is { } delta
                ? new Operand($"{now.Label}（上年）", $"{now.Printed} − {delta.Printed}", now.Amount - delta.Amount, now.Step + delta.Step, delta.Locator)
                : null,
            document => Line(document, current, document.Stage));

    private static Operand? Line(DocumentEvidence document, string line, BudgetStage stage) =>
        document.Lines(line, stage).FirstOrDefault(fact => fact.Amount.HasValue) is { } fact ? Operand.Of(fact) : null;

    private static Operand? Cell(DocumentEvidence document, ThreePublicCategory category) =>
        document.Facts.OfType<ThreePublicFact>().FirstOrDefault(fact => fact.Category == category && fact.Stage == BudgetStage.Budget && fact.Amount.HasValue) is { } fact
            ? Operand.Of("“三公”经费预算", fact.Amount)
            : null;
}
