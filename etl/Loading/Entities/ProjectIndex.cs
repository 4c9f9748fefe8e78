using PerfEval.Etl.Loading.Names;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>
/// 项目索引 — the projects of one department by code, normal name and core name. Names in units known to differ never meet:
/// 工作经费 of two units are two projects.
/// </summary>
internal sealed class ProjectIndex
{
    /// <summary>From this likeness on a pair of names is shown to a person.</summary>
    public const decimal ProposalThreshold = 0.65m;

    // Comparing every pair would be felt beyond this many projects in one department.
    private const int MostToCompare = 2_000;

    private readonly List<ProjectEntry> _entries = [];
    private readonly Dictionary<string, ProjectEntry> _byCode = [];
    private readonly Dictionary<string, List<ProjectEntry>> _byNormal = [];
    private readonly Dictionary<string, List<ProjectEntry>> _byCore = [];

    public void Add(ProjectEntry entry)
    {
        _entries.Add(entry);
        Refresh(entry);
        AddTo(_byCore, entry.Core, entry);
        foreach (var normal in entry.Normals) AddTo(_byNormal, normal, entry);
    }

    /// <summary>Notes another printed name of a project.</summary>
    public void Learn(ProjectEntry entry, string normal)
    {
        if (entry.Learn(normal)) AddTo(_byNormal, normal, entry);
    }

    /// <summary>Notes a code found later.</summary>
    public void Refresh(ProjectEntry entry)
    {
        if (entry.Row.ProjectCode is { } code) _byCode.TryAdd(code, entry);
    }

    /// <summary>The project with this code or this very name; empty where there is none or more than one.</summary>
    public NameLink<ProjectEntry> FindSame(ProjectMention mention)
    {
        if (mention.Code is { } code && _byCode.TryGetValue(code, out var coded)) return new(coded, LinkReasons.SameCode);
        var fitting = Fitting(_byNormal, MatchName.Normal(mention.Name), mention);
        if (fitting.Count > 1)
        {
            // The project that no document has given a unit, if there is one, is the one meant by a document that names none.
            var exact = fitting.Where(entry => entry.Row.UnitKey == mention.UnitKey).ToList();
            if (exact.Count != 1) return new(null, LinkReasons.AmbiguousName);
            fitting = exact;
        }

        if (fitting.Count == 0) return new(null, LinkReasons.FirstSeen);
        return new(fitting[0], fitting[0].Row.Name == mention.Name ? LinkReasons.SameName : LinkReasons.NormalisedName);
    }

    /// <summary>The one project whose name differs in endings and link words only and that <paramref name="isOpen"/> allows.</summary>
    public NameLink<ProjectEntry> FindByCore(ProjectMention mention, Func<ProjectEntry, bool> isOpen)
    {
        var fitting = Fitting(_byCore, MatchName.Core(mention.Name), mention).Where(isOpen).ToList();
        return fitting.Count == 1 ? new(fitting[0], LinkReasons.CoreName) : new(null, LinkReasons.FirstSeen);
    }

    /// <summary>Projects whose names are like this one, most alike first.</summary>
    public IEnumerable<(ProjectEntry Entry, decimal Score)> Similar(ProjectMention mention, Func<ProjectEntry, bool> isOpen)
    {
        if (_entries.Count > MostToCompare) return [];
        return _entries.Where(entry => Fits(entry, mention) && isOpen(entry))
            .Select(entry => (Entry: entry, Score: NameSimilarity.Of(entry.Row.Name, mention.Name)))
            .Where(pair => pair.Score >= ProposalThreshold)
            .OrderByDescending(pair => pair.Score);
    }

    /// <summary>Every project of this name, whatever its unit.</summary>
    public IReadOnlyList<ProjectEntry> Named(string name) => _byNormal.GetValueOrDefault(MatchName.Normal(name), []);

    private static List<ProjectEntry> Fitting(Dictionary<string, List<ProjectEntry>> index, string key, ProjectMention mention) =>
        [.. index.GetValueOrDefault(key, []).Where(entry => Fits(entry, mention))];

    private static bool Fits(ProjectEntry entry, ProjectMention mention) =>
        (entry.Row.UnitKey is null || mention.UnitKey is null || entry.Row.UnitKey == mention.UnitKey)
        && (entry.Row.ProjectCode is null || mention.Code is null || entry.Row.ProjectCode == mention.Code);

    private static void AddTo(Dictionary<string, List<ProjectEntry>> index, string key, ProjectEntry entry)
    {
        if (index.TryGetValue(key, out var entries)) entries.Add(entry);
        else index[key] = [entry];
    }
}
