using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>“三公”变动原因 — each item that changed has a reason of its own.</summary>
internal sealed class CategoryReasonRule() : DocumentRule("SG-14")
{
    private const decimal Alike = 0.9m;

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var changed = evidence.Facts.OfType<ThreePublicFact>().Where(fact => fact.Change is { Value: not null and not 0m }).ToList();
        if (changed.Count == 0) yield return NotEvaluable("reason.no_change");
        foreach (var fact in changed)
        {
            var reason = fact.Reason ?? "";
            yield return reason.Length == 0
                ? Fail(ThreePublicTable.NameOf(fact.Category), "finding.no_reason", [Operand.Of(ThreePublicTable.NameOf(fact.Category), fact.Change!)])
                : Expect(!IsGeneric(reason), ThreePublicTable.NameOf(fact.Category), "finding.generic_reason", [Operand.Quote("原因", reason, fact.Locator)]);
        }

        foreach (var (one, other) in Pairs(changed))
            yield return Fail(ThreePublicTable.NameOf(other.Category), "finding.same_reason", [Operand.Quote("原因", other.Reason!, other.Locator), Operand.Quote("原因", one.Reason!, one.Locator)]);
    }

    private static IEnumerable<(ThreePublicFact One, ThreePublicFact Other)> Pairs(List<ThreePublicFact> changed) =>
        from one in changed.Index()
        from other in changed.Index()
        where one.Index < other.Index && one.Item.Category != other.Item.Category
            && one.Item.Reason is { Length: > 0 } first && other.Item.Reason is { Length: > 0 } second
            && TextLikeness.OfTexts(TextLikeness.Shingles(first), TextLikeness.Shingles(second)) >= Alike
        select (one.Item, other.Item);

    // Words about policy alone name no reason of this department.
    private static bool IsGeneric(string reason) =>
        (reason.Contains("八项规定", StringComparison.Ordinal) || reason.Contains("厉行", StringComparison.Ordinal) || reason.Contains("响应", StringComparison.Ordinal))
        && !reason.Any(char.IsDigit);
}
