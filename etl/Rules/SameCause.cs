namespace PerfEval.Etl.Rules;

/// <summary>同一原因只报一次 — silences a failed check at a place where a check it yields to has failed, too.</summary>
internal static class SameCause
{
    public static IReadOnlyList<Finding> Once(IReadOnlyList<Finding> findings)
    {
        var failed = findings.Where(finding => finding.Outcome == RuleOutcome.Fail).ToLookup(finding => finding.RuleId);
        return [.. findings.Where(finding => finding.Outcome != RuleOutcome.Fail || !Yields(finding, failed))];
    }

    private static bool Yields(Finding finding, ILookup<string, Finding> failed) =>
        RuleCatalogue.Of(finding.RuleId).YieldsTo.Any(id => failed[id].Any(other => SamePlace(finding, other)));

    private static bool SamePlace(Finding one, Finding other) =>
        one.Operands.Count == 0 || other.Operands.Count == 0
            ? one.Subject == other.Subject
            : one.Operands.Any(mine => other.Operands.Any(theirs => mine.Locator == theirs.Locator));
}
