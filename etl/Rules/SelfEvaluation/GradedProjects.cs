using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>有分有级的项目 — every place that states both score and grade, and the bands between them.</summary>
internal static class GradedProjects
{
    private static readonly string[] Grades = ["优", "良", "中", "差"];

    /// <summary>Score and grade, the grade reduced to its first character (优秀 → 优).</summary>
    public static IEnumerable<(ProjectFact Fact, string Grade, Operand Score)> Of(DocumentEvidence evidence) =>
        from fact in evidence.Facts.OfType<ProjectFact>()
        where !string.IsNullOrEmpty(fact.Grade) && fact.TotalScore.HasValue
        select (fact, fact.Grade![..1], Operand.Of("得分", fact.TotalScore));

    /// <summary>The grade of a score; empty where the region uses other words (合格, 不合格).</summary>
    public static string? Band(decimal score, string grade, RuleParameters parameters) =>
        !Grades.Contains(grade) ? null
        : score >= parameters["grade.excellent"] ? "优"
        : score >= parameters["grade.good"] ? "良"
        : score >= parameters["grade.fair"] ? "中"
        : "差";
}
