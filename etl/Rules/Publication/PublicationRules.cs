namespace PerfEval.Etl.Rules.Publication;

/// <summary>期限与渠道的检查 — DL.</summary>
internal static class PublicationRules
{
    public static IReadOnlyList<CaseRule> All { get; } =
    [
        new DeadlineRule("DL-01", ofUnits: false),
        new DeadlineRule("DL-02", ofUnits: true),
        new ApprovalChainRule(),
        new UnknownDateRule(),
        new OverdueRule(),
        new ChannelRule(),
        new ReplacedRule(),
        new TogetherRule(),
    ];
}
