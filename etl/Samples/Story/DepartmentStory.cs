namespace PerfEval.Etl.Samples.Story;

/// <summary>部门故事 — an invented department with its years; the year after the last has a budget only.</summary>
internal sealed record DepartmentStory(
    int Index, string Region, string Name, string Code, DepartmentTheme Theme, PublishingStyle Style, Archetype Archetype, IReadOnlyList<DepartmentYear> Years)
{
    /// <summary>The year; empty when the story does not reach it.</summary>
    public DepartmentYear? Of(int year) => Years.FirstOrDefault(one => one.Year == year);
}
