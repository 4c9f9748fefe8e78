using PerfEval.Etl.Loading.Names;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>
/// 项目归并 — links the project names of one document. Certain links (code, same name) are made for all names first, so that no weaker link takes
/// their place. Two names that one document lists side by side in the same kind of place are two projects, whatever their cores say.
/// </summary>
internal sealed class ProjectResolution(
    ProjectIndex index, Func<ProjectMention, ProjectEntry> create, Action<ProjectEntry, ProjectMention> complete)
{
    private readonly Dictionary<ProjectEntry, HashSet<(string Statement, int Year, string Normal)>> _taken = [];

    public Dictionary<ProjectMention, NameLink<ProjectEntry>> Links { get; } = [];

    public void Resolve(IEnumerable<ProjectMention> mentions, Func<ProjectMention, ProjectMention?> aliasOf)
    {
        var open = new List<ProjectMention>();
        foreach (var mention in mentions)
        {
            var alias = aliasOf(mention);
            var link = index.FindSame(alias ?? mention);
            if (link.Entry is null && alias is not null) link = new(Create(alias), LinkReasons.Alias);
            if (link.Entry is null) open.Add(mention);
            else Keep(mention, alias is null ? link : link with { Reason = LinkReasons.Alias });
        }

        foreach (var mention in open) Keep(mention, Weaker(mention));
    }

    private NameLink<ProjectEntry> Weaker(ProjectMention mention)
    {
        // A project made for an earlier name of this document may be the same by name.
        var same = index.FindSame(mention);
        if (same.Entry is not null) return same;
        var core = index.FindByCore(mention, entry => IsOpen(entry, mention));
        if (core.Entry is not null) return core;
        var proposal = Propose(mention, same.Reason);
        return new(Create(mention), LinkReasons.FirstSeen) { Proposal = proposal };
    }

    private NameProposal? Propose(ProjectMention mention, string reason)
    {
        if (reason == LinkReasons.AmbiguousName)
        {
            var named = index.Named(mention.Name)[0].Row;
            return new NameProposal(reason, () => named.ProjectKey, 1m);
        }

        var (entry, score) = index.Similar(mention, entry => IsOpen(entry, mention)).FirstOrDefault();
        return entry is null ? null : new NameProposal(LinkReasons.SimilarName, () => entry.Row.ProjectKey, score);
    }

    private ProjectEntry Create(ProjectMention mention)
    {
        var entry = create(mention);
        index.Add(entry);
        return entry;
    }

    private void Keep(ProjectMention mention, NameLink<ProjectEntry> link)
    {
        Links[mention] = link;
        // At once: the unit that this mention adds keeps the next unit's project of the same name apart.
        complete(link.Entry!, mention);
        var normal = MatchName.Normal(mention.Name);
        index.Learn(link.Entry!, normal);
        if (_taken.TryGetValue(link.Entry!, out var names)) names.Add((mention.Statement, mention.FiscalYear, normal));
        else _taken[link.Entry!] = [(mention.Statement, mention.FiscalYear, normal)];
    }

    private bool IsOpen(ProjectEntry entry, ProjectMention mention)
    {
        var normal = MatchName.Normal(mention.Name);
        return !_taken.TryGetValue(entry, out var names)
            || !names.Any(name => name.Statement == mention.Statement && name.Year == mention.FiscalYear && name.Normal != normal);
    }
}
