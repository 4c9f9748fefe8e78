using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers;

namespace PerfEval.Etl.Rules;

/// <summary>项目归集 — brings together what a document says of each project, by name, and the summary's rows by the nearest name and amount.</summary>
internal static class ProjectCases
{
    // 全部项目 is the total of all projects, not one of them.
    private const string AllProjects = "全部项目";

    public static IReadOnlyList<ProjectCase> Of(DocumentEvidence evidence)
    {
        var facts = evidence.Facts.OfType<ProjectFact>().Where(fact => fact.Project != AllProjects).ToList();
        var indicators = evidence.Facts.OfType<IndicatorFact>().ToLookup(fact => fact.Project);
        var executions = evidence.Facts.OfType<StatedRatioFact>().Where(fact => fact.Recognizer == "project-execution-statement").ToLookup(fact => fact.Subject);
        var sections = evidence.Sections.Where(section => section.Kind is SectionKind.ProjectForm or SectionKind.ProjectReport or SectionKind.ProjectTargets).ToList();
        var summaries = facts.Where(fact => fact.Statement == ProjectStatement.Summary).ToList();
        var cases = new List<ProjectCase>();
        foreach (var group in facts.Where(fact => fact.Statement != ProjectStatement.Summary).GroupBy(fact => fact.Project))
        {
            cases.Add(new ProjectCase(group.Key, SectionOf(sections, group))
            {
                Form = group.FirstOrDefault(fact => fact.Statement == ProjectStatement.Form),
                Narrative = group.FirstOrDefault(fact => fact.Statement == ProjectStatement.Narrative),
                Target = group.Where(fact => fact.Statement == ProjectStatement.Target).MinBy(fact => fact.InitialBudget.HasValue),
                Indicators = [.. indicators[group.Key]],
                Execution = executions[group.Key].FirstOrDefault(),
            });
        }

        return Joined(cases, summaries);
    }

    private static Section? SectionOf(List<Section> sections, IEnumerable<ProjectFact> facts)
    {
        var places = facts.Select(fact => fact.Locator).ToHashSet();
        var name = facts.First().Project;
        return sections.FirstOrDefault(section => section.Project == name)
            ?? sections.FirstOrDefault(section => section.Blocks.Any(block => places.Contains(block.Locator)));
    }

    private static List<ProjectCase> Joined(List<ProjectCase> cases, List<ProjectFact> summaries)
    {
        var pairs =
            from summary in summaries.Index()
            from project in cases.Index()
            let likeness = Likeness(summary.Item, project.Item)
            where likeness >= 0.5m
            orderby likeness descending
            select (Summary: summary.Index, Project: project.Index);
        var taken = new HashSet<int>();
        var joined = new Dictionary<int, int>();
        foreach (var (summary, project) in pairs)
        {
            if (joined.ContainsKey(summary) || !taken.Add(project)) continue;
            joined[summary] = project;
            cases[project] = cases[project] with { Summary = summaries[summary] };
        }

        cases.AddRange(summaries.Index().Where(summary => !joined.ContainsKey(summary.Index)).Select(summary => new ProjectCase(summary.Item.Project, null) { Summary = summary.Item }));
        return cases;
    }

    private static decimal Likeness(ProjectFact summary, ProjectCase project)
    {
        var name = TextLikeness.OfNames(summary.Project, project.Name);
        var amount = summary.InitialBudget.Value is { } listed && project.Money?.InitialBudget.Value == listed;
        return name + (amount ? 0.25m : 0m);
    }
}
