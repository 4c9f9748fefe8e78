namespace PerfEval.Etl.Rules;

/// <summary>检查 — runs all checks over one document or one department and reports each root cause once.</summary>
public static class RuleRunner
{
    /// <summary>All comparisons of all checks on a document; a check that makes none counts as not applicable.</summary>
    public static IReadOnlyList<Finding> Run(DocumentEvidence evidence) => Run(evidence, RuleSet.OfDocuments);

    /// <summary>With the checks given.</summary>
    public static IReadOnlyList<Finding> Run(DocumentEvidence evidence, IReadOnlyList<DocumentRule> rules)
    {
        var findings = new List<Finding>();
        foreach (var rule in rules)
        {
            var before = findings.Count;
            if (rule.Description.SpeaksOf(evidence.Kind)) findings.AddRange(rule.Check(evidence));
            if (findings.Count == before)
                findings.Add(new Finding(rule.Id, RuleOutcome.NotApplicable, RuleSeverity.Info, "", "reason.other_kind"));
        }

        return SameCause.Once(findings);
    }

    /// <summary>All comparisons of all checks across the documents of a department.</summary>
    public static IReadOnlyList<CaseFinding> Run(CaseFile file) => [.. RuleSet.OfCases.SelectMany(rule => rule.Check(file))];
}
