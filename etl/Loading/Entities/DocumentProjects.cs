using PerfEval.Etl.Facts;
using PerfEval.Etl.Loading.Names;
using PerfEval.Warehouse.Star;
using Fact = PerfEval.Etl.Facts.Fact;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>The projects of one document, department by department.</summary>
internal sealed class DocumentProjects(WarehouseContext context, AliasBook aliases, DocumentNames document)
{
    /// <summary>The total of all projects is no project.</summary>
    public const string AllProjects = "全部项目";

    public IReadOnlyList<ResolvedFact> Resolve(IReadOnlyList<(Fact Fact, DepartmentScope Department, UnitEntry? Unit)> placed)
    {
        var mentions = Mentions(placed);
        var links = new Dictionary<(DepartmentScope, ProjectMention), ProjectEntry>();
        foreach (var group in mentions.Where(mention => mention.Mention is not null).GroupBy(mention => mention.Place.Department))
            ResolveDepartment(group.Key, [.. group], links);
        return [.. mentions.Select(item => new ResolvedFact(
            item.Place.Fact, item.Place.Department, item.Place.Unit, item.Mention is null ? null : links[(item.Place.Department, item.Mention)]))];
    }

    private void ResolveDepartment(
        DepartmentScope department,
        IReadOnlyList<((Fact Fact, DepartmentScope Department, UnitEntry? Unit) Place, ProjectMention? Mention)> items,
        Dictionary<(DepartmentScope, ProjectMention), ProjectEntry> links)
    {
        var resolution = new ProjectResolution(
            department.Projects, mention => New(department, mention), (entry, mention) => Complete(department, entry, mention));
        resolution.Resolve(items.Select(item => item.Mention!).Distinct(), mention => Alias(department, mention));
        var first = items.GroupBy(item => item.Mention!).ToDictionary(group => group.Key, group => group.First().Place);
        foreach (var (mention, link) in resolution.Links)
        {
            links[(department, mention)] = link.Entry!;
            Note(department, mention, link, first[mention].Unit);
        }
    }

    // Indicators rarely name the unit again: they follow the project statement of that name read last.
    private static List<((Fact Fact, DepartmentScope Department, UnitEntry? Unit) Place, ProjectMention? Mention)> Mentions(
        IReadOnlyList<(Fact Fact, DepartmentScope Department, UnitEntry? Unit)> placed)
    {
        var stated = placed.Where(place => place.Fact is ProjectFact project && IsProject(project.Project))
            .GroupBy(place => (place.Department, ((ProjectFact)place.Fact).Project)).ToDictionary(group => group.Key, group => MentionOf(group.First()));
        var mentions = new List<((Fact, DepartmentScope, UnitEntry?), ProjectMention?)>(placed.Count);
        foreach (var place in placed)
        {
            var mention = place.Fact switch
            {
                ProjectFact project when IsProject(project.Project) => stated[(place.Department, project.Project)] = MentionOf(place),
                IndicatorFact indicator when IsProject(indicator.Project) =>
                    place.Unit is null && stated.TryGetValue((place.Department, indicator.Project), out var project)
                        ? project
                        : new ProjectMention(indicator.Project, null, place.Unit?.Row.UnitKey, "", indicator.FiscalYear),
                _ => null,
            };
            mentions.Add((place, mention));
        }

        return mentions;
    }

    private static ProjectMention MentionOf((Fact Fact, DepartmentScope Department, UnitEntry? Unit) place)
    {
        var project = (ProjectFact)place.Fact;
        return new ProjectMention(project.Project, project.ProjectCode, place.Unit?.Row.UnitKey, Codes.Of(project.Statement), project.FiscalYear);
    }

    private static bool IsProject(string name) => name.Length > 0 && name != AllProjects;

    private ProjectMention? Alias(DepartmentScope department, ProjectMention mention) =>
        aliases.CanonicalOf(EntityKinds.Project, mention.Name, department.RegionName, department.Row.Name) is { } standard
            ? mention with { Name = standard }
            : null;

    private ProjectEntry New(DepartmentScope department, ProjectMention mention)
    {
        var row = new DimProject
        {
            DepartmentKey = department.Row.DepartmentKey,
            UnitKey = mention.UnitKey,
            NaturalCode = NaturalCode(mention.Code, mention.UnitKey, mention.Name),
            ProjectCode = Lengths.Fit(mention.Code, Lengths.Code),
            Name = Lengths.Fit(mention.Name, Lengths.Name)!,
            MatchName = Lengths.Fit(MatchName.Normal(mention.Name), Lengths.Name)!,
        };
        context.Projects.Add(row);
        return new ProjectEntry(row);
    }

    // A unit or code that a later document adds becomes part of the project's identity.
    private void Complete(DepartmentScope department, ProjectEntry entry, ProjectMention mention)
    {
        var row = entry.Row;
        if ((row.UnitKey is not null || mention.UnitKey is null) && (row.ProjectCode is not null || mention.Code is null)) return;
        row.UnitKey ??= mention.UnitKey;
        row.ProjectCode ??= Lengths.Fit(mention.Code, Lengths.Code);
        row.NaturalCode = NaturalCode(row.ProjectCode, row.UnitKey, row.Name);
        department.Projects.Refresh(entry);
        if (row.ProjectKey != 0) context.Projects.Update(row);
    }

    private static string NaturalCode(string? code, int? unitKey, string name) => Lengths.Fit(
        code is not null ? $"code:{code}" : $"name:{unitKey}:{MatchName.Normal(name)}", Lengths.NaturalCode)!;

    private void Note(DepartmentScope department, ProjectMention mention, NameLink<ProjectEntry> link, UnitEntry? unit)
    {
        var printed = DocumentNames.Printed(mention.Name, unit);
        if (department.Noted.Add((EntityKinds.Project, printed)))
            document.Note(EntityKinds.Project, department.Row.DepartmentKey, printed, () => link.Entry!.Row.ProjectKey, link.Reason, link.Proposal);
    }
}
