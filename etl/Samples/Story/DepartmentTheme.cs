namespace PerfEval.Etl.Samples.Story;

/// <summary>部门素材 — an invented kind of department: functional class, items for its office and projects, duties, projects.</summary>
internal sealed record DepartmentTheme(
    string Name, NamedCode FunctionalClass, NamedCode FunctionalGroup, NamedCode AdminItem, NamedCode ProjectItem, IReadOnlyList<string> Duties, IReadOnlyList<ProjectTheme> Projects);
