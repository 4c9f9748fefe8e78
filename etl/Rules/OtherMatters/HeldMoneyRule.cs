namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>代管资金 — deposits held for others are most of the cash shown as own assets.</summary>
internal sealed class HeldMoneyRule() : DocumentRule("DS-11")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var deposits = Stated.Of(evidence, "assets.cash.deposit");
        var total = Stated.Of(evidence, "assets.total") ?? Stated.Of(evidence, "assets.current");
        return deposits is null || total is not { Value: > 0m }
            ? [NotApplicable("reason.no_deposits")]
            : [Expect(deposits.Amount < total.Amount / 2m, deposits.Label, "finding.held_for_others", [deposits, total])];
    }
}
