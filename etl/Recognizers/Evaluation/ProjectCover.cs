using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>
/// 表头信息 — what the head of a form or the cover of a report says of its project: name, code, department, unit, total score, grade.
/// Contact persons and telephone numbers are personal data and are not read.
/// </summary>
internal sealed partial record ProjectCover
{
    /// <summary>项目名称 — the form's own, else the section's; empty when neither names one.</summary>
    public string Project { get; private init; } = "";

    /// <summary>位置 — of the name; empty when the form has none of its own.</summary>
    public Locator? Locator { get; private init; }

    /// <summary>项目编码.</summary>
    public string? ProjectCode { get; private init; }

    /// <summary>主管部门.</summary>
    public string? Department { get; private init; }

    /// <summary>实施单位.</summary>
    public string? Unit { get; private init; }

    /// <summary>单位编码.</summary>
    public string? UnitCode { get; private init; }

    /// <summary>自评总分 — where the head of the form prints it.</summary>
    public Cell? TotalScore { get; private init; }

    /// <summary>自评等级 — where the head of the form prints it.</summary>
    public Cell? Grade { get; private init; }

    /// <summary>Reads the labels of the blocks; the first filled one of a kind counts.</summary>
    public static ProjectCover Read(Section section, IReadOnlyList<Block> blocks)
    {
        var found = new Dictionary<ColumnRole, Cell>();
        foreach (var (role, value) in blocks.SelectMany(Labelled))
            found.TryAdd(role, value);
        var (unitCode, unit) = Coded(found.GetValueOrDefault(ColumnRole.Unit));
        var name = found.GetValueOrDefault(ColumnRole.Project);
        var (projectCode, project) = CodedProjectName(PrintedText.Compact(name?.Text ?? section.Project));
        return new ProjectCover
        {
            Project = project,
            Locator = name?.Locator,
            ProjectCode = found.GetValueOrDefault(ColumnRole.ProjectCode) is { } code ? PrintedText.WithoutBlanks(code.Text) : projectCode,
            Department = Coded(found.GetValueOrDefault(ColumnRole.Department)).Name,
            Unit = unit,
            UnitCode = unitCode,
            TotalScore = found.GetValueOrDefault(ColumnRole.TotalScore),
            Grade = found.GetValueOrDefault(ColumnRole.Grade),
        };
    }

    /// <summary>Whether a block begins with the label 项目名称.</summary>
    public static bool NamesProject(Block block) => block switch
    {
        Paragraph paragraph => Labelled(paragraph).Any(entry => entry.Role == ColumnRole.Project),
        Table table => NamesProject(table.Rows[0]),
        _ => false,
    };

    /// <summary>Whether a row is the head of a form: the label 项目名称 and no heading of a table beside it.</summary>
    public static bool NamesProject(TableRow row)
    {
        var first = row.Cells.FirstOrDefault(cell => !string.IsNullOrWhiteSpace(cell.Text));
        return first is not null && EvaluationWords.CoverLabels.Of(BeforeColon(first.Text)) == ColumnRole.Project && !IsHeadingRow(row);
    }

    private static IEnumerable<(ColumnRole Role, Cell Value)> Labelled(Block block) => block switch
    {
        Paragraph paragraph => Labelled(paragraph),
        Table table => table.Rows.SelectMany(row => Labelled(row).ToList() is { Count: > 0 } labels && !IsHeadingRow(row) ? labels : []),
        _ => [],
    };

    // 项目单位：012001-云岭市档案馆
    private static IEnumerable<(ColumnRole Role, Cell Value)> Labelled(Paragraph paragraph)
    {
        var label = BeforeColon(paragraph.Text);
        if (label.Length == paragraph.Text.Length || EvaluationWords.CoverLabels.Of(label) is not { } role)
            return [];
        var value = paragraph.Text[(label.Length + 1)..].Trim();
        return value.Length == 0 || Placeholder.Is(value) ? [] : [(role, new Cell(0, value, paragraph.Locator))];
    }

    private static IEnumerable<(ColumnRole Role, Cell Value)> Labelled(TableRow row)
    {
        var printed = row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToArray();
        for (var i = 0; i < printed.Length; i++)
        {
            var label = BeforeColon(printed[i].Text);
            if (EvaluationWords.CoverLabels.Of(label) is not { } role)
                continue;
            var inside = label.Length < printed[i].Text.Length ? printed[i].Text[(label.Length + 1)..].Trim() : "";
            if (inside.Length > 0)
                yield return (role, printed[i] with { Text = inside });
            else if (i + 1 < printed.Length && EvaluationWords.CoverLabels.Of(BeforeColon(printed[i + 1].Text)) is null && !Placeholder.Is(printed[i + 1].Text))
                yield return (role, printed[i + 1]);
        }
    }

    /// <summary>A row of headings (项目名称, 资金, 自评得分 side by side) labels columns, not the cells behind it.</summary>
    private static bool IsHeadingRow(TableRow row)
    {
        var printed = row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToArray();
        var headings = printed.Count(cell => EvaluationWords.SummaryColumns.Of(cell.Text) is not null);
        return headings >= 3 && 5 * headings > 3 * printed.Length;
    }

    private static string BeforeColon(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        return colon > 0 ? text[..colon] : text;
    }

    private static (string? Code, string? Name) Coded(Cell? cell) => cell is null ? (null, null) : Coded(PrintedText.Compact(cell.Text));

    /// <summary>Code and name of a unit that are printed as one; a name alone has no code, an empty text has neither.</summary>
    public static (string? Code, string? Name) Coded(string text)
    {
        if (text.Length == 0)
            return (null, null);
        var match = CodedName().Match(text);
        return match.Success ? (match.Groups["code"].Value, match.Groups["name"].Value) : (null, text);
    }

    private static (string? Code, string Name) CodedProjectName(string printed)
    {
        var match = CodedProject().Match(printed);
        return match.Success ? (match.Groups["code"].Value, match.Groups["name"].Value) : (null, printed);
    }

    // 99012324T000010000017-2023年档案数字化项目: region, year, kind and number of the budget system before the name
    [GeneratedRegex("""^(?<code>\d{8}[A-Z]\d{12})\s*[-－—_]?\s*(?<name>\S.*)$""")]
    private static partial Regex CodedProject();

    // 012001-云岭市档案馆 · [012]云岭市档案局 · 012001 云岭市档案馆
    [GeneratedRegex("""^[\[【(（]?(?<code>\d{3,9})[\]】)）]?\s*[-－—_、]?\s*(?<name>\D.*)$""")]
    private static partial Regex CodedName();
}
