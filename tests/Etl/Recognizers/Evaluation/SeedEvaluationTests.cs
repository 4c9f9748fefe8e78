using System.Globalization;
using System.Text;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;
using PerfEval.Etl.Recognizers.Evaluation;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Etl.Recognizers.Evaluation;

/// <summary>The evaluation recognizers against the hand-labelled facts of the two seeds that hold forms: nothing wrong, nothing extra.</summary>
public class SeedEvaluationTests
{
    private static readonly IRecognizer[] Recognizers =
        [new SelfEvaluationSummaryRecognizer(), new ProjectFormRecognizer(), new IndicatorTableRecognizer(), new ExecutionStatementRecognizer()];

    [SharedSeedsTheory]
    [InlineData("002")]
    [InlineData("003")]
    public void Projects_AreThoseOfTheLabels(string seed)
    {
        var expected = Labels(seed, "projects").Where(row => row["project"] != "全部项目").Select(row => string.Join('|',
            Words(row["project"]), Number(row["initial_budget_yuan"]), Number(row["adjusted_budget_yuan"]), Number(row["executed_yuan"]),
            Number(row["reported_rate_pct"]), Number(row["execution_score"]), Number(row["total_score"]), row["grade"], FirstLine(row["source_line"])));

        var found = Facts<ProjectFact>(seed).Select(project => string.Join('|',
            Words(project.Project), Number(project.InitialBudget), Number(project.FullYearBudget), Number(project.Outturn),
            Number(project.PrintedRate), Number(project.ExecutionScore), Number(project.TotalScore), project.Grade, project.Locator));

        found.ShouldBe(expected);
    }

    [SharedSeedsTheory]
    [InlineData("002")]
    [InlineData("003")]
    public void Indicators_AreThoseOfTheLabels(string seed)
    {
        var expected = Labels(seed, "indicators").Select(row => string.Join('|',
            Words(row["project"]), row["level1"], row["level2"], Words(row["target"]), Words(row["actual"]), Number(row["weight"]), Number(row["score"]), FirstLine(row["source_line"])));
        var names = Labels(seed, "indicators").Select(row => Words(row["indicator"])).ToArray();

        var found = Facts<IndicatorFact>(seed).ToArray();

        found.Select(indicator => string.Join('|',
            Words(indicator.Project), indicator.Level1, indicator.Level2, Words(indicator.Target), Words(indicator.Actual), Number(indicator.Weight), Number(indicator.Score), indicator.Locator))
            .ShouldBe(expected);
        // The labels cut long names at the first comma.
        found.Zip(names).ShouldAllBe(pair => Words(pair.First.Name).StartsWith(pair.Second, StringComparison.Ordinal));
    }

    [SharedSeedsFact]
    public void StatedRates_AreThoseOfTheNarrativeLabels()
    {
        var expected = Labels("003", "project_narrative").Where(row => row["narrative_rate_pct"].Length > 0)
            .Select(row => string.Join('|', Words(row["project"]), Number(row["narrative_rate_pct"]), Number(row["narrative_executed_yuan"]), FirstLine(row["source_line"])));

        var found = Facts<StatedRatioFact>("003").Select(ratio => string.Join('|', Words(ratio.Subject), Number(ratio.Percent), Number(ratio.Part!), ratio.Locator));

        found.Where(line => !line.Contains("政府统一服务", StringComparison.Ordinal)).ShouldBe(expected.Where(line => !line.Contains("政府统一服务", StringComparison.Ordinal)));
    }

    private static IEnumerable<T> Facts<T>(string seed)
        where T : Fact
    {
        var path = Directory.GetFiles(Path.Combine(Requirement.SharedFolder.Demand(), "seeds"), seed + "_*").Single();
        return DocumentRecognition.Run(DocumentReaders.Open(path), Recognizers).Facts.OfType<T>().OrderBy(fact => int.Parse(fact.Locator.Text[1..], CultureInfo.InvariantCulture));
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Labels(string seed, string table) =>
        GoldTable.Read(seed, table).OrderBy(row => int.Parse(FirstLine(row["source_line"])[1..], CultureInfo.InvariantCulture));

    private static string FirstLine(string lines) => "L" + lines.Split(';')[0];

    /// <summary>Blanks, quotation marks and the three spellings of an operator do not count.</summary>
    private static string Words(string text)
    {
        var result = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormKC).Where(character => !char.IsWhiteSpace(character) && !"\"“”".Contains(character)))
            result.Append(character switch { '≧' => '≥', '≡' => '=', _ => character });
        return result.ToString();
    }

    private static string Number(string printed) => printed.Length == 0 ? "" : decimal.Parse(printed, CultureInfo.InvariantCulture).ToString("0.####", CultureInfo.InvariantCulture);

    private static string Number(Figure figure) => figure.Value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
