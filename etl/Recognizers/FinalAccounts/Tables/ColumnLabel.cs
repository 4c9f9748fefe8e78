using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>列标签 — what the header rows say above one column, from the top row down.</summary>
/// <param name="Column">0-based grid column.</param>
/// <param name="Parts">Normalised words of each header row, repeated ones once.</param>
internal sealed partial record ColumnLabel(int Column, IReadOnlyList<string> Parts)
{
    /// <summary>Whether it holds another year's figures beside a column of the wanted year (2021年决算数 beside 2022年决算数).</summary>
    public bool IsOtherYear { get; init; }

    /// <summary>The year a header row names; empty when none does.</summary>
    public int? Year => YearPattern().Match(Path) is { Success: true } match ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>The labels with those of other years marked, where years tell columns apart.</summary>
    public static IReadOnlyList<ColumnLabel> WithYears(IReadOnlyList<ColumnLabel> labels, int fiscalYear) =>
        labels.Any(label => label.Year == fiscalYear) ? [.. labels.Select(label => label with { IsOtherYear = label.Year is { } year && year != fiscalYear })] : labels;

    /// <summary>All words, joined.</summary>
    public string Path { get; } = string.Join('/', Parts);

    /// <summary>Words of the lowest header row that says something.</summary>
    public string Leaf => Parts.Count == 0 ? "" : Parts[^1];

    /// <summary>Words of the topmost header row.</summary>
    public string Top => Parts.Count == 0 ? "" : Parts[0];

    /// <summary>Unit of money that the header itself announces.</summary>
    public MoneyUnit? Unit => MoneyUnits.FindIn(Path);

    /// <summary>Whether any header row contains one of the words.</summary>
    public bool Says(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Path.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    [GeneratedRegex("""(?<!\d)20\d\d(?!\d)""")]
    private static partial Regex YearPattern();
}
