using PerfEval.Etl.Loading.Entities;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Etl.Loading.Entities;

public sealed class ProjectResolutionTests
{
    private readonly ProjectIndex _index = new();
    private int _key;

    [Fact]
    public void Resolve_LinksByCode_WhenTheNameWasChanged()
    {
        Known("旧名称平台建设", code: "P01");

        var link = ResolveOne(new("新名称系统改造", "P01", null, Statements.Form, 2022));

        link.Reason.ShouldBe(LinkReasons.SameCode);
    }

    [Fact]
    public void Resolve_KeepsTwoProjects_WhenOneListPrintsBothSideBySide()
    {
        var links = Resolve(Mention("信息平台建设项目"), Mention("信息平台建设经费"));

        links.Select(link => link.Entry).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Resolve_FindsOneProject_WhenListAndFormDifferInTheEnding()
    {
        var links = Resolve(Mention("信息平台建设项目", statement: Statements.Summary), Mention("信息平台建设", statement: Statements.Form));

        links.Select(link => link.Entry).Distinct().Count().ShouldBe(1);
        links[1].Reason.ShouldBe(LinkReasons.CoreName);
    }

    [Fact]
    public void Resolve_GivesTheUnitToTheProject_SoThatTheNextUnitGetsItsOwn()
    {
        Known("工作经费");

        var links = Resolve(Mention("工作经费", unit: 1), Mention("工作经费", unit: 2));

        links[0].Entry.ShouldNotBe(links[1].Entry);
    }

    [Fact]
    public void Resolve_SaysAmbiguous_WhenTwoUnitsHaveTheNameAndNoneIsPrinted()
    {
        Known("工作经费", unit: 1);
        Known("工作经费", unit: 2);

        var link = ResolveOne(Mention("工作经费"));

        link.Proposal!.Reason.ShouldBe(LinkReasons.AmbiguousName);
        _index.Named("工作经费").Count.ShouldBe(3);
    }

    [Fact]
    public void Resolve_LeavesTheExactNameItsProject_WhenALikeNameComesFirst()
    {
        var known = Known("信息平台建设经费");

        var links = Resolve(Mention("信息平台建设项目"), Mention("信息平台建设经费"));

        links[0].Entry.ShouldNotBe(known);
        links[1].Entry.ShouldBe(known);
    }

    private NameLink<ProjectEntry> ResolveOne(ProjectMention mention) => Resolve(mention)[0];

    private IReadOnlyList<NameLink<ProjectEntry>> Resolve(params ProjectMention[] mentions)
    {
        var resolution = new ProjectResolution(_index, New, (entry, mention) => entry.Row.UnitKey ??= mention.UnitKey);
        resolution.Resolve(mentions, _ => null);
        return [.. mentions.Select(mention => resolution.Links[mention])];
    }

    private ProjectEntry Known(string name, string? code = null, int? unit = null)
    {
        var entry = New(new(name, code, unit, Statements.Form, 2021));
        _index.Add(entry);
        return entry;
    }

    private ProjectEntry New(ProjectMention mention) => new(new DimProject
    {
        ProjectKey = ++_key, NaturalCode = $"{_key}", Name = mention.Name, MatchName = mention.Name, ProjectCode = mention.Code, UnitKey = mention.UnitKey,
    });

    private static ProjectMention Mention(string name, int? unit = null, string statement = Statements.Form) => new(name, null, unit, statement, 2022);
}
