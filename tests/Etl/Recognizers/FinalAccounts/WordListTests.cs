using System.Text.Json;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers;

namespace PerfEval.Tests.Etl.Recognizers.FinalAccounts;

/// <summary>The word lists name lines of the catalogue only: a line that is not in it cannot be stored.</summary>
public class WordListTests
{
    [Theory]
    [InlineData("line-names")]
    [InlineData("prose-subjects")]
    public void Lists_NameKnownLinesOnly(string file) =>
        Keys(file).Where(line => !BudgetLines.All.ContainsKey(line)).ShouldBeEmpty();

    private static IEnumerable<string> Keys(string file)
    {
        using var stream = typeof(IRecognizer).Assembly.GetManifestResourceStream($"PerfEval.Etl.Words.{file}.json").ShouldNotBeNull();
        using var lists = JsonDocument.Parse(stream);
        return [.. lists.RootElement.EnumerateObject().SelectMany(list => list.Value.EnumerateObject().SelectMany(entry => Lines(list.Name, entry.Name)))];
    }

    /// <summary>The list of three-public expense names categories, and some lines marked as such; @ stands for either scope of the general budget.</summary>
    private static IEnumerable<string> Lines(string list, string key) => (list, key) switch
    {
        (_, "") => [],
        ("three-public", _) => key.StartsWith("line:", StringComparison.Ordinal) ? [key["line:".Length..]] : [],
        _ when key.Contains('@') => [key.Replace("@", "general_public.expenditure", StringComparison.Ordinal), key.Replace("@", "fiscal_appropriation.expenditure", StringComparison.Ordinal)],
        _ => key.Split('+'),
    };
}
