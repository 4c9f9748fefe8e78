using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Samples;

namespace PerfEval.Tests.Etl.Samples;

public partial class SampleGeneratorTests
{
    private static readonly SampleDocument[] Bundled = [.. SampleGenerator.Generate(SampleOptions.Bundled)];

    [Fact]
    public void Generate_GivesEqualBytes_ForEqualOptions()
    {
        var options = new SampleOptions(Departments: 3, Years: 2, Projects: 3, Seed: 7);

        var first = SampleGenerator.Generate(options).ToArray();
        var second = SampleGenerator.Generate(options).ToArray();

        first.Select(document => document.FileName).ShouldBe(second.Select(document => document.FileName));
        first.Zip(second).ShouldAllBe(pair => HaveEqualBytes(pair.First, pair.Second));
    }

    [Fact]
    public void Generate_GivesOtherFigures_ForAnotherSeed()
    {
        var one = SampleGenerator.Generate(new SampleOptions(1, 1, 2, Seed: 1)).First();
        var other = SampleGenerator.Generate(new SampleOptions(1, 1, 2, Seed: 2)).First();

        HaveEqualBytes(one, other).ShouldBeFalse();
    }

    [Fact]
    public void Generate_DependsOnNothingBefore_SoThatOneDepartmentIsAllItHolds()
    {
        var alone = SampleGenerator.Generate(new SampleOptions(Departments: 36, Years: 1, Projects: 2)).Last();
        var amongMany = SampleGenerator.Generate(new SampleOptions(Departments: 20_000, Years: 1, Projects: 2)).First(document => document.FileName == alone.FileName);

        HaveEqualBytes(amongMany, alone).ShouldBeTrue();
    }

    [Fact]
    public void Bundled_CoversTheField()
    {
        Bundled.Length.ShouldBeInRange(150, 200);
        Bundled.Select(document => document.FileName).Distinct().Count().ShouldBe(Bundled.Length);
        Bundled.Select(document => document.Truth.Department).Distinct().Count().ShouldBe(12);
        Bundled.Select(document => document.Truth.Region).Distinct().Count().ShouldBe(3);
        Bundled.Where(document => document.Truth.Kind == DocumentKind.FinalAccountsDisclosure).Select(document => document.Truth.FiscalYear).Distinct().ShouldBe([2021, 2022, 2023, 2024]);
        Bundled.Where(document => document.Truth.Kind == DocumentKind.BudgetDisclosure).Select(document => document.Truth.FiscalYear).Distinct().ShouldBe([2022, 2023, 2024, 2025]);
        Enum.GetValues<DocumentKind>().Except([DocumentKind.Unknown]).ShouldAllBe(kind => Bundled.Any(document => document.Truth.Kind == kind));
        Bundled.ShouldAllBe(document => document.Content.Length < 40_000);
    }

    [Fact]
    public void Bundled_PlantsEveryKindOfDefect()
    {
        var planted = Bundled.SelectMany(document => document.Truth.Defects).Select(defect => defect.Kind).Distinct();

        planted.Order().ShouldBe(Enum.GetValues<SampleDefectKind>().Order());
    }

    [Fact]
    public void Bundled_SaysOfEveryDocumentThatItIsDemonstration_AndNamesNobody()
    {
        foreach (var document in Bundled)
        {
            var paragraphs = Read(document).Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ToArray();
            paragraphs.ShouldContain(text => text.Contains("演示数据", StringComparison.Ordinal));
            paragraphs.ShouldAllBe(text => !PhoneOrContact().IsMatch(text));
        }
    }

    [Fact]
    public void Bundled_TellsTheSameInitialBudget_InBudgetAndEvaluation()
    {
        var budgets = Initial("Target", DocumentKind.BudgetDisclosure);
        var annexes = Initial("Form", DocumentKind.FinalAccountsDisclosure);

        var both = budgets.Keys.Intersect(annexes.Keys).ToArray();

        both.Length.ShouldBeGreaterThan(30);
        both.ShouldAllBe(project => budgets[project] == annexes[project]);
    }

    [Fact]
    public void Bundled_TellsTheSameThreePublicBudget_InBudgetAndAccounts()
    {
        Dictionary<string, string> Totals(DocumentKind kind) => Bundled.Where(document => document.Truth.Kind == kind)
            .SelectMany(document => document.Truth.Figures.Where(figure => figure.Subject == "budget|total").Select(figure => (Key: document.Truth.Department + document.Truth.FiscalYear, figure.Value)))
            .ToDictionary(entry => entry.Key, entry => entry.Value);
        var (budgets, accounts) = (Totals(DocumentKind.BudgetDisclosure), Totals(DocumentKind.FinalAccountsDisclosure));

        budgets.Keys.Intersect(accounts.Keys).Count().ShouldBe(36);
        budgets.Keys.Intersect(accounts.Keys).ShouldAllBe(key => budgets[key] == accounts[key]);
    }

    [Fact]
    public void Write_PutsEveryDocumentIntoTheFolderOfItsRegion()
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-samples");
        try
        {
            var options = new SampleOptions(Departments: 3, Years: 1, Projects: 2);

            var count = SampleFolder.Write(folder.FullName, options);

            count.ShouldBe(SampleGenerator.Generate(options).Count());
            folder.GetDirectories().Length.ShouldBe(3);
            folder.GetFiles("*.txt", SearchOption.AllDirectories).Length.ShouldBe(count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Dictionary<string, string> Initial(string statement, DocumentKind kind) => Bundled
        .Where(document => document.Truth.Kind == kind)
        .SelectMany(document => document.Truth.Figures
            .Where(figure => figure.Measure == "initial_budget" && figure.Subject.StartsWith(statement + "|", StringComparison.Ordinal))
            .Select(figure => (Key: $"{document.Truth.Department}|{document.Truth.FiscalYear}|{figure.Subject.Split('|')[1]}", figure.Value)))
        .ToDictionary(entry => entry.Key, entry => entry.Value);

    private static bool HaveEqualBytes(SampleDocument one, SampleDocument other) => one.Content.AsSpan().SequenceEqual(other.Content);

    private static SourceDocument Read(SampleDocument document)
    {
        using var content = new MemoryStream(document.Content);
        return DocumentReaders.Open(content, document.FileName);
    }

    [GeneratedRegex(@"联系人|电话(?!亭)|1[3-9]\d{9}")]
    private static partial Regex PhoneOrContact();
}
