using PerfEval.Warehouse.Marts.ProjectYears;

namespace PerfEval.Warehouse.Marts.GradeCounts;

/// <summary>等级分布 — counts projects by grade as printed, recomputed and rebased.</summary>
internal static class GradeCountsMart
{
    private const short NotInScale = 9;

    public static IEnumerable<GradeCountRow> Rows(IReadOnlyCollection<ProjectYearRow> projects, GradeScale scale)
    {
        var counts = new Dictionary<string, GradeCountRow>();
        foreach (var project in projects)
        {
            if (Count(project, scale.Named(project.PrintedGrade)?.Name ?? project.PrintedGrade, project.PrintedRank) is { } printed)
                (printed.PrintedCount, printed.PrintedInitialFen) = (printed.PrintedCount + 1, Sum.Of(printed.PrintedInitialFen, project.InitialFen));
            if (Count(project, project.RecomputedGrade, project.RecomputedRank) is { } recomputed)
                (recomputed.RecomputedCount, recomputed.RecomputedInitialFen) = (recomputed.RecomputedCount + 1, Sum.Of(recomputed.RecomputedInitialFen, project.InitialFen));
            if (Count(project, project.RebasedGrade, project.RebasedRank) is { } rebased)
                (rebased.RebasedCount, rebased.RebasedInitialFen) = (rebased.RebasedCount + 1, Sum.Of(rebased.RebasedInitialFen, project.InitialFen));
        }

        return counts.Values;

        GradeCountRow? Count(ProjectYearRow project, string? grade, short? rank)
        {
            if (string.IsNullOrEmpty(grade))
                return null;
            if (!counts.TryGetValue(grade, out var row))
                counts.Add(grade, row = New(project, grade, rank ?? NotInScale));
            return row;
        }
    }

    private static GradeCountRow New(ProjectYearRow project, string grade, short rank) => new()
    {
        DepartmentKey = project.DepartmentKey,
        FiscalYear = project.FiscalYear,
        Grade = grade,
        Rank = rank,
        RegionKey = project.RegionKey,
    };
}
