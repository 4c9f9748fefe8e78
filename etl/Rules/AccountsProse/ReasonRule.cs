using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>变动原因 — a change above the threshold carries a reason, and not the same words for everything.</summary>
internal sealed class ReasonRule() : DocumentRule("FN-10")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var changes = evidence.Facts.OfType<BudgetLineFact>().Where(line => line.Line.StartsWith("change.", StringComparison.Ordinal) && IsLarge(evidence, line)).ToList();
        foreach (var change in changes)
            yield return Expect(changes.Exists(other => other.Locator == change.Locator && !string.IsNullOrWhiteSpace(other.Reason)), BudgetLines.All[change.Line].Name, "finding.no_reason", [Operand.Of(change)]);

        foreach (var repeated in changes.Where(change => !string.IsNullOrWhiteSpace(change.Reason)).GroupBy(change => Core(change.Reason!)))
        {
            var places = repeated.DistinctBy(change => change.Locator).ToList();
            if (places.Count >= 3)
                yield return Fail(repeated.First().Reason!, "finding.same_reason", places.Select(change => Operand.Quote("原因", change.Reason!, change.Locator)));
        }
    }

    private static bool IsLarge(DocumentEvidence evidence, BudgetLineFact change) =>
        change.Amount.Value is { } amount && Math.Abs(amount) > evidence.Parameters["change.reason_yuan"];

    private static string Core(string reason)
    {
        var end = reason.IndexOfAny(['，', ',', '。']);
        return end < 0 ? reason : reason[..end];
    }
}
