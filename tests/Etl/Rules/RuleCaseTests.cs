using System.Collections.Concurrent;
using PerfEval.Etl.Rules;

namespace PerfEval.Tests.Etl.Rules;

/// <summary>Mutation: in a sound document one defect is planted; its check fires, and nothing else does but the declared neighbours.</summary>
public sealed class RuleCaseTests
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Finding>> Baselines = new();

    public static TheoryData<RuleCase> Failing => [.. RuleCase.All.Where(rule => rule.Outcome == "fail")];

    public static TheoryData<RuleCase> NotEvaluable => [.. RuleCase.All.Where(rule => rule.Outcome == "not_evaluable")];

    [Theory]
    [MemberData(nameof(Failing))]
    public void Check_PassesBeforeAndFailsAfter_WhenItsDefectIsPlanted(RuleCase planted)
    {
        var before = Baseline(planted.Base).Where(finding => finding.RuleId == planted.Rule).ToList();
        before.ShouldNotContain(finding => finding.Outcome == RuleOutcome.Fail);

        planted.Run().ShouldContain(finding => finding.RuleId == planted.Rule && finding.Outcome == RuleOutcome.Fail);
    }

    [Theory]
    [MemberData(nameof(Failing))]
    public void Check_LeavesOthersSilent_WhenItsDefectIsPlanted(RuleCase planted)
    {
        var known = Failed(Baseline(planted.Base));
        var neighbours = RuleCatalogue.Of(planted.Rule).Neighbours.Append(planted.Rule);

        Failed(planted.Run()).Except(known).Except(neighbours).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(NotEvaluable))]
    public void Check_SaysWhatIsMissing_WhenItCannotBeEvaluated(RuleCase planted)
    {
        var own = planted.Run().Where(finding => finding.RuleId == planted.Rule).ToList();

        own.ShouldContain(finding => finding.Outcome == RuleOutcome.NotEvaluable);
        own.ShouldNotContain(finding => finding.Outcome == RuleOutcome.Fail);
    }

    [Fact]
    public void Checks_FindNothingWrong_InSoundDocuments()
    {
        string[] sound = ["accounts", "budget", "summary", "whole"];

        sound.SelectMany(name => Baseline(name)).Where(finding => finding is { Outcome: RuleOutcome.Fail, Severity: RuleSeverity.Error }).Select(finding => finding.RuleId).ShouldBeEmpty();
    }

    private static IReadOnlyList<Finding> Baseline(string name) => Baselines.GetOrAdd(name, RuleCase.Baseline);

    private static List<string> Failed(IReadOnlyList<Finding> findings) => [.. findings.Where(finding => finding.Outcome == RuleOutcome.Fail).Select(finding => finding.RuleId).Distinct()];
}
