using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Rules;
using PerfEval.Etl.Rules.Publication;

namespace PerfEval.Tests.Etl.Rules;

/// <summary>The checks across documents: each with a case that passes, one that fails and one that cannot be evaluated.</summary>
public sealed class CaseRuleTests
{
    private static readonly DateOnly Approved = new(2032, 9, 1);

    [Theory]
    [InlineData("XD-10", "年初结转和结余\t11\t20000.00", "年初结转和结余\t11\t30000.00")]
    public void Check_ComparesWithTheYearBefore(string rule, string find, string replace)
    {
        var earlier = Read("accounts", text => text);
        var wrong = Read("accounts", NextYear);
        var right = Read("accounts", text => NextYear(text).Replace(find, replace, StringComparison.Ordinal));

        Outcomes(rule, wrong).ShouldBe([RuleOutcome.NotEvaluable]);
        Outcomes(rule, earlier, wrong).ShouldContain(RuleOutcome.Fail);
        Differences(rule, "年初结转和结余", earlier, right).ShouldBe([RuleOutcome.Pass]);
    }

    [Fact]
    public void ProjectContinuity_ListsWhatWasNeverEvaluated()
    {
        var budget = Read("budget", text => text);
        var summary = Read("summary", text => text);
        var without = Read("summary", text => text.Replace("水质监测经费", "泵站改造经费", StringComparison.Ordinal));

        Outcomes("XD-12", budget, summary).ShouldAllBe(outcome => outcome == RuleOutcome.Pass);
        Outcomes("XD-12", budget, without).ShouldContain(RuleOutcome.Fail);
        Outcomes("XD-12", summary).ShouldBe([RuleOutcome.NotEvaluable]);
    }

    [Fact]
    public void TargetsKept_ListsTargetsBelowTheBudgets()
    {
        var budget = Read("budget", text => text);
        var summary = Read("summary", text => text);
        var weaker = Read("summary", text => text.Replace("≥120公里", "≥100公里", StringComparison.Ordinal));

        Outcomes("XD-13", budget, summary).ShouldAllBe(outcome => outcome == RuleOutcome.Pass);
        Outcomes("XD-13", budget, weaker).ShouldContain(RuleOutcome.Fail);
        Outcomes("XD-13", summary).ShouldBe([RuleOutcome.NotEvaluable]);
    }

    [Fact]
    public void ThreePublicBudget_IsThatOfTheBudgetDocument()
    {
        var accounts = Read("accounts", text => text);
        var budget = Read("budget", text => text.Replace("青禾县水务服务中心", "云岭市数据管理局", StringComparison.Ordinal));

        Outcomes("XD-11", accounts).ShouldBe([RuleOutcome.NotEvaluable]);
        Outcomes("XD-11", accounts, budget).ShouldContain(RuleOutcome.Fail);
    }

    [Theory]
    [InlineData(20, RuleOutcome.Pass)]
    [InlineData(21, RuleOutcome.Fail)]
    public void Deadline_CountsTheLastDayAsInTime(int days, RuleOutcome expected) =>
        Published("DL-01", record => record with { ApprovedOn = Approved, PublishedOn = Approved.AddDays(days) }).ShouldBe([expected]);

    [Fact]
    public void Deadline_IsUnknown_WithoutDates()
    {
        Published("DL-01", record => record).ShouldBe([RuleOutcome.NotEvaluable]);
        Published("DL-04", record => record).ShouldBe([RuleOutcome.Fail]);
        Published("DL-04", record => record with { ApprovedOn = Approved, PublishedOn = Approved }).ShouldBe([RuleOutcome.Pass]);
    }

    [Fact]
    public void Deadline_OfUnits_RunsFromTheDepartmentsApproval()
    {
        Published("DL-02", record => record with { IsUnit = true, ApprovedOn = Approved, PublishedOn = Approved.AddDays(30) }).ShouldBe([RuleOutcome.Fail]);
        Published("DL-02", record => record with { IsUnit = true, ApprovedOn = Approved, PublishedOn = Approved.AddDays(3) }).ShouldBe([RuleOutcome.Pass]);
        Published("DL-02", record => record with { IsUnit = true }).ShouldBe([RuleOutcome.NotEvaluable]);
    }

    [Fact]
    public void ApprovalChain_HasItsDays()
    {
        Published("DL-03", record => record with { CongressOn = Approved.AddDays(-10), ApprovedOn = Approved }).ShouldBe([RuleOutcome.Pass]);
        Published("DL-03", record => record with { CongressOn = Approved.AddDays(-40), ApprovedOn = Approved }).ShouldBe([RuleOutcome.Fail]);
        Published("DL-03", record => record).ShouldBe([RuleOutcome.NotEvaluable]);
    }

    [Fact]
    public void Overdue_IsWhatWasApprovedAndNotPublished()
    {
        Published("DL-05", record => record with { ApprovedOn = Approved }, Approved.AddDays(60)).ShouldBe([RuleOutcome.Fail]);
        Published("DL-05", record => record with { ApprovedOn = Approved }, Approved.AddDays(5)).ShouldBe([RuleOutcome.Pass]);
        Published("DL-05", record => record).ShouldBeEmpty();
    }

    [Fact]
    public void Channel_IsThePlatformAndOpens()
    {
        Published("DL-06", record => record with { IsOnPlatform = true, IsReachable = true }).ShouldBe([RuleOutcome.Pass]);
        Published("DL-06", record => record with { IsOnPlatform = true, IsReachable = false }).ShouldBe([RuleOutcome.Fail]);
        Published("DL-06", record => record).ShouldBe([RuleOutcome.NotEvaluable]);
    }

    [Fact]
    public void Replaced_ComparesFingerprints()
    {
        var sha = Read("accounts", text => text).Document.Sha256;

        Published("DL-07", record => record with { Sha256 = sha }).ShouldBe([RuleOutcome.Pass]);
        Published("DL-07", record => record with { Sha256 = "another" }).ShouldBe([RuleOutcome.Fail]);
        Published("DL-07", record => record).ShouldBe([RuleOutcome.NotEvaluable]);
    }

    [Fact]
    public void After_SkipsWeekends_InWorkingDays()
    {
        // 2026-01-02 is a Friday.
        WorkingCalendar.After(new DateOnly(2026, 1, 2), 1, working: true).ShouldBe(new DateOnly(2026, 1, 5));
        WorkingCalendar.After(new DateOnly(2026, 1, 2), 1, working: false).ShouldBe(new DateOnly(2026, 1, 3));
    }

    private static IReadOnlyList<RuleOutcome> Published(string rule, Func<PublicationRecord, PublicationRecord> with, DateOnly? today = null)
    {
        var document = Read("accounts", text => text);
        var record = with(new PublicationRecord("accounts.txt", DocumentKind.FinalAccountsDisclosure, 2031, false));
        var file = new CaseFile("云岭市", "云岭市数据管理局", [document]) { Publications = [record], Today = today ?? Approved };
        return [.. RuleRunner.Run(file).Where(entry => entry.Finding.RuleId == rule).Select(entry => entry.Finding.Outcome)];
    }

    private static IReadOnlyList<RuleOutcome> Outcomes(string rule, params DocumentEvidence[] documents) =>
        [.. RuleRunner.Run(new CaseFile("云岭市", "云岭市数据管理局", documents)).Where(entry => entry.Finding.RuleId == rule).Select(entry => entry.Finding.Outcome).Distinct()];

    private static IReadOnlyList<RuleOutcome> Differences(string rule, string subject, params DocumentEvidence[] documents) =>
        [.. RuleRunner.Run(new CaseFile("云岭市", "云岭市数据管理局", documents)).Where(entry => entry.Finding.RuleId == rule && entry.Finding.Subject == subject).Select(entry => entry.Finding.Outcome).Distinct()];

    private static string NextYear(string text) =>
        text.Replace("2031", "2041", StringComparison.Ordinal).Replace("2030", "2031", StringComparison.Ordinal).Replace("2041", "2032", StringComparison.Ordinal);

    private static DocumentEvidence Read(string name, Func<string, string> change)
    {
        var text = change(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", "Rules", name + ".txt")));
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return DocumentEvidence.Of(DocumentReaders.Open(content, name + ".txt"));
    }
}
