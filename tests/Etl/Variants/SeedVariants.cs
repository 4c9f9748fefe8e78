using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;

namespace PerfEval.Tests.Etl.Variants;

/// <summary>The variants of the seeds that recognition must survive; all are made while the test runs.</summary>
public static partial class SeedVariants
{
    // Words of names and topics, not of budgets: what a document is about may change, the wording of its statements may not.
    private static readonly (string From, string To)[] Names =
    [
        ("乐亭", "青河"), ("平乡", "南塘"), ("正定", "北安"), ("承德", "云岭"), ("晋城", "东泽"), ("唐山", "西岭"), ("天津紫藤", "江南海棠"),
        ("行政审批", "数据资源"), ("审批", "登记"), ("政务", "惠民"), ("网络", "管线"), ("保安", "巡护"), ("保洁", "绿化"), ("水土", "林草"), ("放管服", "一窗办"), ("信用", "诚信"),
        ("踏勘", "巡检"), ("自助", "智能"), ("专家", "顾问"), ("疫情", "汛情"), ("隔离", "安置"), ("中介", "鉴证"), ("市监", "城管"), ("通信", "广播"), ("便民", "利民"),
        ("互联网", "物联网"), ("满意承德", "满意云岭"), ("招投标", "竞买卖"), ("窗口", "柜台"), ("大厅", "会堂"),
    ];

    // The same statements in the words of other places.
    private static readonly (string From, string To)[] Wordings =
    [
        ("县财政局下达我", "县财政局批复我"), ("年度收入县财政局", "年度实际收到县财政局"), ("实际支出", "实际使用"), ("预算执行率为", "资金执行率达到"),
        ("预算收入821", "收入预算821"), ("其他来源收入", "其他收入"), ("基金预算收入", "政府性基金预算拨款收入"), ("部门支出预算为", "支出总预算"), ("较2019年增加", "与2019年相比增加"),
        ("人员经费378", "人员支出378"), ("日常公用经费16", "公用支出16"), ("运维费2.0", "运行维护费2.0"), ("比上年减少0.1", "较2019年减少0.1"), ("安排政府采购预算", "政府采购预算安排"),
        ("上年末固定资产金额为", "截至2019年12月31日，固定资产总额为"), ("年安排预算收入", "年收入预算"), ("年决算收入", "年收入决算"), ("年决算支出", "年支出决算"), ("年初预算409", "年初批复预算409"),
        ("2021年末资产", "截至2021年12月31日资产总额"), ("项目预算调整后", "项目调整后预算"), ("完成并使用", "实际使用"), ("高达", "达到"), ("雇佣", "聘用"),
    ];

    public static SeedVariant Renamed { get; } = new("renamed", text => Exchange(text, Names), label => Exchange(label, Names));

    public static SeedVariant Reworded { get; } = new("reworded", text => Exchange(text, Wordings), label => label);

    public static SeedVariant UnitsExchanged { get; } = new("万元 and 元 exchanged in prose", ExchangeUnits, label => label);

    public static SeedVariant WideDigits { get; } = new("full-width digits in amounts", text => WideAmount().Replace(text, match => Wide(match.Value)), label => label);

    public static SeedVariant Bars { get; } = new("tables between bars", text => Render(text, BarRow, ""), label => label);

    public static SeedVariant Tabs { get; } = new("tables with tabs", text => Render(text, row => string.Join('\t', Cells(row)), ""), label => label);

    public static SeedVariant CellPerLine { get; } = new("one cell per line", text => Render(text, row => string.Join('\n', Cells(row).Select(cell => "\t" + cell)) + "\n", ""), label => label);

    public static SeedVariant ColumnsReordered { get; } = new("last two columns exchanged", text => Render(text, row => string.Join('\t', Cells(row)), "", LastTwoExchanged), label => label);

    public static SeedVariant TableUnitsExchanged { get; } = new("万元 instead of 元 in tables", ExchangeTableUnits, label => label);

    public static SeedVariant GroupsExchanged { get; } = new("groups of a header in two rows exchanged", text => Render(text, row => string.Join('\t', Cells(row)), "", HalvesExchanged), label => label);

    public static SeedVariant RenamedExchanged { get; } = new("renamed, reworded, units exchanged", text => ExchangeUnits(Exchange(Exchange(text, Wordings), Names)), label => Exchange(label, Names));

    public static IReadOnlyList<SeedVariant> All { get; } = [Renamed, Reworded, UnitsExchanged, WideDigits, Bars, Tabs, CellPerLine, ColumnsReordered, RenamedExchanged, TableUnitsExchanged, GroupsExchanged];

    private static string Exchange(string text, (string From, string To)[] words) => words.Aggregate(text, (turned, word) => turned.Replace(word.From, word.To, StringComparison.Ordinal));

    /// <summary>42万元 → 420000元 and 500000.00元 → 50.000000万元, in running text only.</summary>
    private static string ExchangeUnits(string text) => string.Join('\n', text.Split('\n').Select(line => line.Contains('\t') || line.Contains("单位") ? line : Amount().Replace(line, match =>
    {
        var value = decimal.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return match.Groups["unit"].Value.StartsWith('万')
            ? $"{(value * 10_000m).ToString("0.##", CultureInfo.InvariantCulture)}元"
            : $"{(value / 10_000m).ToString("0.00####", CultureInfo.InvariantCulture)}万元";
    })));

    /// <summary>金额单位：元 above a table becomes 万元, and so do its amounts; line numbers and counts stay as they are.</summary>
    private static string ExchangeTableUnits(string text)
    {
        var inTable = false;
        return string.Join('\n', text.Split('\n').Select(line =>
        {
            inTable = YuanCaption().IsMatch(line) || (inTable && (line.Contains('\t') || line.Length < 30));
            return line.Contains('\t') && inTable ? string.Join('\t', line.Split('\t').Select(InTenThousands)) : YuanCaption().Replace(line, match => match.Groups["before"].Value + "万元");
        }));
    }

    private static string InTenThousands(string cell)
    {
        var digits = cell.Replace(" ", "", StringComparison.Ordinal);
        return CellAmount().IsMatch(digits) && decimal.Parse(digits, CultureInfo.InvariantCulture) is >= 1_000m and var yuan ? (yuan / 10_000m).ToString("0.000000", CultureInfo.InvariantCulture) : cell;
    }

    /// <summary>Only where it says the same: 收入 | 支出 or 预算数 | 决算数 over rows of one width.</summary>
    private static Table HalvesExchanged(Table table)
    {
        var width = table.Rows[0].Cells.Count;
        var groups = table.Rows[0].Cells.Where(cell => cell.Text.Length > 0).ToList();
        var split = groups.Count == 2 && groups[0].Column == 0 && groups.TrueForAll(group => group.Text is "收入" or "支出" or "预算数" or "决算数") && table.Rows.All(row => row.Cells.Count == width) ? groups[1].Column : 0;
        return split == 0 ? table : table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Skip(split), .. row.Cells.Take(split)] })] };
    }

    /// <summary>The document as read, written anew with its tables in another form.</summary>
    private static string Render(string text, Func<TableRow, string> row, string end, Func<Table, Table>? turn = null)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var result = new StringBuilder();
        foreach (var block in DocumentReaders.Open(content, "variant.txt").Blocks)
        {
            if (block is Paragraph paragraph)
                result.Append(paragraph.Text).Append("\n\n");
            else
                result.Append('\n').AppendJoin('\n', (turn?.Invoke((Table)block) ?? (Table)block).Rows.Select(row)).Append(end).Append("\n\n");
        }
        return result.ToString();
    }

    /// <summary>Only where it says the same: every row as wide as a header whose cells are all words.</summary>
    private static Table LastTwoExchanged(Table table)
    {
        var width = table.Rows[0].Cells.Count;
        var plain = width > 4 && table.Rows.All(row => row.Cells.Count == width) && table.Rows[0].Cells.All(cell => cell.Text.Length > 0 && !cell.Text.Any(char.IsAsciiDigit));
        return plain ? table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Take(width - 2), row.Cells[width - 1], row.Cells[width - 2]] })] } : table;
    }

    private static string BarRow(TableRow row) => $"| {string.Join(" | ", Cells(row))} |";

    private static IEnumerable<string> Cells(TableRow row) => row.Cells.Select(cell => cell.Text.ReplaceLineEndings("").Trim());

    private static string Wide(string digits) => string.Concat(digits.Select(digit => char.IsAsciiDigit(digit) ? (char)(digit - '0' + '０') : digit));

    // 42万元 · 16.028万元 · 500000.00元 — not the line drawn by 20万元以上
    [GeneratedRegex(@"(?<![\d.,<])(?<number>\d[\d,]*(?:\.\d+)?)\s?(?<unit>万元|元)(?!以上)")]
    private static partial Regex Amount();

    [GeneratedRegex("(?<before>单位[:：])元$")]
    private static partial Regex YuanCaption();

    [GeneratedRegex(@"^\d+\.\d{2}$")]
    private static partial Regex CellAmount();

    [GeneratedRegex(@"\d+(?:\.\d+)?(?=万元)")]
    private static partial Regex WideAmount();
}
