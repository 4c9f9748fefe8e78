using System.Text.RegularExpressions;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>文字残留 — a pattern that should not stand in a published text; all places in one finding.</summary>
/// <param name="id">检查编号.</param>
/// <param name="messageKey">说明.</param>
/// <param name="pattern">What must not be there.</param>
internal sealed class PatternRule(string id, string messageKey, Regex pattern) : DocumentRule(id)
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var found = TextUnits.Of(evidence).Select(unit => (unit.Place, Match: pattern.Match(unit.Text))).Where(unit => unit.Match.Success).ToList();
        return found.Count == 0
            ? [Pass("")]
            : [Fail(found[0].Match.Value.Trim(), messageKey, found.Select(unit => Operand.Quote("原文", unit.Match.Value.Trim(), unit.Place)))];
    }
}
