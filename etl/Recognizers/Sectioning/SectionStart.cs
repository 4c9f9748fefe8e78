using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Classification;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Sectioning;

/// <summary>章节起点 — the place where a report, form or target table begins, and the project it is about.</summary>
/// <param name="Kind">Kind of the section.</param>
/// <param name="Project">Project as printed; may be empty.</param>
/// <param name="First">Index of its first block, cover lines included.</param>
/// <param name="Title">Index of its title or, without one, of its table.</param>
internal sealed partial record SectionStart(SectionKind Kind, string Project, int First, int Title)
{
    // 附件3, the office and the title's first line may stand above a title.
    private const int CoverLines = 3;

    // 项目名称：… stands within this many lines below the title of a report.
    private const int LabelLines = 5;

    /// <summary>The section that begins at <paramref name="first"/>; empty when none does.</summary>
    public static SectionStart? At(IReadOnlyList<Block> blocks, int first, DocumentProfile profile)
    {
        for (var at = first; at < blocks.Count && at <= first + CoverLines; at++)
        {
            if (Titled(blocks, at, first, profile) is { } start)
                return start;
            if (!IsCover(blocks[at], at, blocks))
                return null;
        }
        return null;
    }

    /// <summary>Index behind the last block of the section.</summary>
    public int End(IReadOnlyList<Block> blocks, DocumentProfile profile)
    {
        var end = Title + 1;
        if (Kind is SectionKind.ProjectForm or SectionKind.ProjectTargets)
        {
            // The title's own table, then the tables directly behind it that are no form of their own.
            end = Title;
            while (blocks[end] is not Table)
                end++;
            end++;
            while (end < blocks.Count && blocks[end] is Table && !FormTables.IsForm(blocks[end]))
                end++;
            return end;
        }
        if (Kind == SectionKind.SelfEvaluationSummary)
        {
            while (end < blocks.Count && blocks[end - 1] is not Table)
                end++;
            return end;
        }
        while (end < blocks.Count && At(blocks, end, profile) is null && !IsPart(blocks[end]))
            end++;
        return end;
    }

    private static SectionStart? Titled(IReadOnlyList<Block> blocks, int at, int first, DocumentProfile profile)
    {
        if (blocks[at] is Table table)
            return FormTables.IsForm(table) ? new SectionStart(FormKind(table, profile), FormTables.Project(table), first, at) : null;
        var text = ((Paragraph)blocks[at]).Text;
        if (ProjectTitles.IsTargets(text) && NextTable(blocks, at) is { } targets && FormTables.IsTargets(targets))
            return new SectionStart(FormKind(targets, profile), FormProject(targets, text, profile), first, at);
        if (ProjectTitles.IsForm(text) && NextTable(blocks, at) is { } form && FormTables.IsForm(form))
            return new SectionStart(FormKind(form, profile), FormProject(form, text, profile), first, at);
        if (profile.Kind != DocumentKind.WholeDepartmentSelfEvaluation && ProjectTitles.IsWholeDepartment(text))
            return new SectionStart(SectionKind.WholeDepartmentBody, "", first, at);
        if (profile.Kind != DocumentKind.SelfEvaluationSummary && ProjectTitles.IsSummary(text) && NextTable(blocks, at) is { } list && KindClues.OfTable(list) == DocumentKind.SelfEvaluationSummary)
            return new SectionStart(SectionKind.SelfEvaluationSummary, "", first, at);
        return ProjectTitles.IsReport(text) && ReportProject(blocks, at, first, profile) is { } project
            ? new SectionStart(SectionKind.ProjectReport, project, first, at) : null;
    }

    private static string FormProject(Table form, string title, DocumentProfile profile) =>
        FormTables.Project(form) is { Length: > 0 } printed ? printed : ProjectTitles.Of(title, profile);

    private static SectionKind FormKind(Table table, DocumentProfile profile) =>
        FormTables.ReportsResults(table) || profile.Kind is DocumentKind.ProjectSelfEvaluation ? SectionKind.ProjectForm : SectionKind.ProjectTargets;

    /// <summary>The project of a report: its label below the title, the title itself, or the line above a bare title. Empty = no report.</summary>
    private static string? ReportProject(IReadOnlyList<Block> blocks, int at, int first, DocumentProfile profile)
    {
        foreach (var block in blocks.Skip(at + 1).Take(LabelLines))
        {
            if (block is Paragraph paragraph && Label().Match(paragraph.Text) is { Success: true } match)
                return PrintedText.Compact(match.Groups["project"].Value);
        }
        if (ProjectTitles.Of(((Paragraph)blocks[at]).Text, profile) is { Length: > 0 } named && !Offices.IsName(named))
            return named;
        for (var above = at - 1; above >= first; above--)
        {
            var line = PrintedText.Compact(((Paragraph)blocks[above]).Text);
            if (!Offices.IsName(line) && !Annex().IsMatch(line) && ProjectTitles.Of(line + "绩效自评报告", profile) is { Length: > 1 } upper)
                return upper;
        }
        // A title without a project is a report only where the document is one (its whole text is about one project).
        return profile.Kind == DocumentKind.ProjectSelfEvaluation && blocks.OfType<Table>().Any() ? "" : null;
    }

    /// <summary>A short line that may stand above a title: 附件3, the office, the first line of a broken title, a date.</summary>
    private static bool IsCover(Block block, int at, IReadOnlyList<Block> blocks)
    {
        if (block is not Paragraph paragraph)
            return false;
        var text = PrintedText.Compact(paragraph.Text);
        if (Annex().IsMatch(text) || Offices.IsName(text))
            return true;
        // The first line of a title printed over two lines.
        return ProjectTitles.CanBeTitle(text) && text.Length <= 40 && at + 1 < blocks.Count && blocks[at + 1] is Paragraph below
            && BareTitle().IsMatch(PrintedText.WithoutBlanks(below.Text)) && !text.AsSpan().ContainsAny('，', '。', '：');
    }

    private static Table? NextTable(IReadOnlyList<Block> blocks, int at)
    {
        for (var i = at + 1; i < blocks.Count && i <= at + 4; i++)
        {
            if (blocks[i] is Table table)
                return table;
            if (((Paragraph)blocks[i]).Text is { Length: > 60 } text && !Goal().IsMatch(text))
                return null;
        }
        return null;
    }

    private static bool IsPart(Block block) => block is Paragraph { Text.Length: <= 30 } paragraph && Part().IsMatch(paragraph.Text);

    // 绩效目标 1、确保…: the goal of a target table, where its own row was read as running text
    [GeneratedRegex("""^(?:年度|项目|总体|绩效|预期)+目标""")]
    private static partial Regex Goal();

    // 项目名称：某某经费
    [GeneratedRegex("""^\s*(?:一、|1[.、])?\s*项目名称\s*[：:]\s*(?<project>\S.*)$""")]
    private static partial Regex Label();

    [GeneratedRegex("""^附\s*(?:件|表|录)?\s*[\d一二三四五六七八九十]+[：:]?$|^附件[：:]?$|^[（(]\s*20\d{2}\s*年度?\s*[)）]$""")]
    private static partial Regex Annex();

    [GeneratedRegex("""^(?:20\d{2}年度?)?(?:部门预算)?(?:项目)?(?:支出)?绩效(?:自我)?(?:自评|评价)(?:价)?(?:分析)?报告(?:书)?(?:[（(][^（()）]{0,12}[)）])?$""")]
    private static partial Regex BareTitle();

    // 第五部分 名词解释 ends the annexes of a body that goes on behind them
    [GeneratedRegex("""^第[一二三四五六七八九十]部分\s*\S""")]
    private static partial Regex Part();
}
