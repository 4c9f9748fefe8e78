using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Marts.GradeCounts;

/// <summary>等级标准 — the bands of one region and year.</summary>
internal sealed class GradeScale(IEnumerable<DimGrade> grades)
{
    private readonly List<DimGrade> _bestFirst = [.. grades.OrderBy(grade => grade.Rank)];

    /// <summary>The band in which a score falls.</summary>
    public DimGrade? Of(long? scoreE4) => scoreE4 is null ? null : _bestFirst.Find(grade => scoreE4 >= grade.MinimumE4);

    /// <summary>The band a printed grade means: 优 and 优秀 are one.</summary>
    public DimGrade? Named(string? printed) =>
        printed is null ? null : _bestFirst.Find(grade => printed == grade.Name) ?? _bestFirst.Find(grade => printed.StartsWith(grade.Name, StringComparison.Ordinal));
}
