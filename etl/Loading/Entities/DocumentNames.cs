using PerfEval.Etl.Loading.Names;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>What one document adds to the names known: which row each printed name was taken for, why, and what else it may be.</summary>
internal sealed class DocumentNames(bool isDemonstration)
{
    // Departments and units share most of their words (…局, …服务中心): only near-equal names are worth a look.
    private const decimal ProposalThreshold = 0.8m;

    // Between name and unit in a noted project name.
    private const string UnitMark = " @ ";

    private readonly List<(string Kind, int Scope, string Printed, Func<int> Key, string Reason, NameProposal? Proposal)> _links = [];

    public bool IsDemonstration { get; } = isDemonstration;

    /// <summary>The form in which a project's name is noted: with its unit where the document names one.</summary>
    public static string Printed(string name, UnitEntry? unit) =>
        Lengths.Fit(unit is null ? name : $"{name}{UnitMark}{unit.Row.Name}", Lengths.NaturalCode)!;

    /// <summary>The name in a form made by <see cref="Printed"/>.</summary>
    public static string NameOf(string printed) => printed.Split(UnitMark)[0];

    public void Note(string kind, int scope, string printed, Func<int> key, string reason, NameProposal? proposal = null) =>
        _links.Add((kind, scope, printed, key, reason, proposal));

    /// <summary>The department or unit whose name is most like this one, where one is like it at all.</summary>
    public static NameProposal? Propose(string normal, IEnumerable<(string Normal, Func<int> Key)> others)
    {
        var (score, key) = others.Select(other => (Score: NameSimilarity.Of(other.Normal, normal), other.Key)).OrderByDescending(other => other.Score).FirstOrDefault();
        return score < ProposalThreshold ? null : new NameProposal(LinkReasons.SimilarName, key, score);
    }

    /// <summary>The rows to save, once the keys are known.</summary>
    public IEnumerable<EntityName> Rows(int documentVersionKey) => _links.Select(link => new EntityName
    {
        EntityKind = link.Kind,
        ScopeKey = link.Scope,
        PrintedName = Lengths.Fit(link.Printed, Lengths.NaturalCode)!,
        MatchName = Lengths.Fit(MatchName.Normal(NameOf(link.Printed)), Lengths.Name)!,
        EntityKey = link.Key(),
        Reason = link.Proposal?.Reason ?? link.Reason,
        ScoreE4 = (int)((link.Proposal?.Score ?? LinkReasons.Score(link.Reason)) * 10_000),
        IsAccepted = link.Proposal is null,
        ProposedKey = link.Proposal?.Key(),
        DocumentVersionKey = documentVersionKey,
    });
}
