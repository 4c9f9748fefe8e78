using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Classification;

/// <summary>年度 — finds the fiscal year titles and headings name; dates of approval or publication are none.</summary>
internal static partial class FiscalYears
{
    /// <summary>The year a title names, 年度 before 年; empty when it names none or only a date.</summary>
    public static int? InTitle(string title)
    {
        var text = PrintedText.WithoutBlanks(title);
        var match = OfYear().Match(text);
        if (!match.Success)
            match = InYear().Match(text);
        return match.Success ? Number(match.Groups["year"].Value) : null;
    }

    /// <summary>The year most headings and captions name, else most sentences; empty when there is none.</summary>
    public static (int Year, string Text, Locator Locator)? MostNamed(IReadOnlyList<Block> blocks)
    {
        var named = new Dictionary<int, (int Weight, string Text, Locator Locator)>();
        foreach (var (text, at) in blocks.SelectMany(Texts))
        {
            var isShort = text.Length <= 60;
            foreach (Match match in InYear().Matches(PrintedText.WithoutBlanks(text)))
            {
                if (Number(match.Groups["year"].Value) is not { } year)
                    continue;
                var weight = (match.Value.EndsWith('度') ? 3 : 1) * (isShort ? 3 : 1);
                var known = named.GetValueOrDefault(year, (0, match.Value, at));
                named[year] = (known.Item1 + weight, known.Item2, known.Item3);
            }
        }
        if (named.Count == 0)
            return null;
        var best = named.OrderByDescending(entry => entry.Value.Weight).ThenByDescending(entry => entry.Key).First();
        return (best.Key, best.Value.Text, best.Value.Locator);
    }

    /// <summary>Paragraphs and the cells of header rows.</summary>
    private static IEnumerable<(string Text, Locator At)> Texts(Block block) => block switch
    {
        Paragraph paragraph => [(paragraph.Text, paragraph.Locator)],
        Table table => table.Rows.Take(4).SelectMany(row => row.Cells).Where(cell => cell.Text.Length is > 4 and <= 40).Select(cell => (cell.Text, cell.Locator)),
        _ => [],
    };

    private static int? Number(string printed)
    {
        Span<char> digits = stackalloc char[4];
        for (var i = 0; i < 4; i++)
            digits[i] = "〇一二三四五六七八九".IndexOf(printed[i], StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit)
                : printed[i] is '○' or '零' or 'O' ? '0' : printed[i];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2099 ? year : null;
    }

    // 2031年度 · 二〇三一年度
    [GeneratedRegex("""(?<!\d)(?<year>20\d{2}|二[〇○零O][一二三四五六七八九〇○零]{2})年度""")]
    private static partial Regex OfYear();

    // 2031年部门预算 — but not 2031年8月10日
    [GeneratedRegex("""(?<!\d)(?<year>20\d{2}|二[〇○零O][一二三四五六七八九〇○零]{2})年(?!\d{1,2}月|[一二三四五六七八九十]{1,2}月)度?""")]
    private static partial Regex InYear();
}
