using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Sectioning;

/// <summary>项目标题 — recognizes titles of project reports, forms and target tables and takes the project's name out of them.</summary>
internal static partial class ProjectTitles
{
    private const int LongestTitle = 80;

    /// <summary>Whether a line can be a title at all: short, no heading of a chapter, no end of a sentence.</summary>
    public static bool CanBeTitle(string text) =>
        text.Length is > 2 and <= LongestTitle && text[^1] is not ('。' or '；' or '，' or '：' or ':' or ';') && !Ordinal().IsMatch(text);

    /// <summary>…绩效自评报告 as a line of its own.</summary>
    public static bool IsReport(string text) => NamesPaper(text) && CanBeTitle(text) && Report().IsMatch(PrintedText.WithoutBlanks(text));

    /// <summary>…绩效自评表 as a line of its own, with or without （2031年度）.</summary>
    public static bool IsForm(string text) => NamesPaper(text) && CanBeTitle(text) && Form().IsMatch(PrintedText.WithoutBlanks(text));

    /// <summary>Whether a line is the heading of a chapter: 第五部分, 一、, 附件3.</summary>
    public static bool IsChapter(string text) => text.Length <= LongestTitle && Chapter().IsMatch(text);

    /// <summary>3、某某经费绩效目标表, numbered or not.</summary>
    public static bool IsTargets(string text) => text.Length <= LongestTitle && NamesPaper(text) && Targets().IsMatch(PrintedText.WithoutBlanks(text));

    /// <summary>…整体支出绩效自评报告 as a line of its own.</summary>
    public static bool IsWholeDepartment(string text) => NamesPaper(text) && CanBeTitle(text) && WholeDepartment().IsMatch(PrintedText.WithoutBlanks(text));

    /// <summary>…项目支出绩效自评情况汇总表 as a line of its own.</summary>
    public static bool IsSummary(string text) => NamesPaper(text) && CanBeTitle(text) && Summary().IsMatch(PrintedText.WithoutBlanks(text));

    /// <summary>All these titles end in 表 or 报告; most lines hold neither character.</summary>
    private static bool NamesPaper(string text) => text.AsSpan().ContainsAny('表', '报');

    /// <summary>The project a title names; empty when it names none (项目支出绩效自评表).</summary>
    public static string Of(string title, DocumentProfile profile)
    {
        var text = PrintedText.Name(title);
        text = Lead().Replace(Tail().Replace(text, ""), "");
        if (profile.Department.Length > 0 && text.StartsWith(profile.Department, StringComparison.Ordinal))
            text = text[profile.Department.Length..];
        text = Lead().Replace(text, "").Trim();
        return text is "项目" or "项目支出" or "部门预算" or "预算项目" or "部门" or "单位" or "部门项目" ? "" : text;
    }

    [GeneratedRegex("""^\s*(?:第[一二三四五六七八九十\d]+(?:部分|章)|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d)|附\s*[:：])""")]
    private static partial Regex Ordinal();

    // 第五部分 · 二、项目实施情况 · 附件3
    [GeneratedRegex("""^\s*(?:第[一二三四五六七八九十\d]+(?:部分|章)|[一二三四五六七八九十]{1,3}、|附\s*[件表]\s*[\d一二三四五六七八九十]*[：:]?(?:$|\s))""")]
    private static partial Regex Chapter();

    // 某某经费2031年度绩效自评报告 · 项目支出绩效自评分析报告 · 项目支出绩效评价报告（2031年度）
    [GeneratedRegex("""^(?!.*整体)(?!.*工作报告).*绩效(?:单位|自我)?(?:自评|评价)(?:价)?(?:分析)?报告(?:书)?(?:[（(][^（()）]{0,12}[)）])?$""")]
    private static partial Regex Report();

    // 某某中心项目支出绩效自评表(2031年度) · 项目绩效目标自评表 · 部门预算项目绩效自评价表
    [GeneratedRegex("""^(?!.*整体)(?!.*汇总).*(?:绩效(?:目标)?(?:自我)?(?:自评|评价)|自评|绩效目标(?:完成|实现))(?:价)?(?:情况)?(?:信息)?表(?:[（(][^（()）]{0,12}[)）])?$""")]
    private static partial Regex Form();

    // 1、某某经费绩效目标表 · 某某项目支出绩效目标申报表(2031年度)
    [GeneratedRegex("""^.+绩效目标(?:申报|批复|公开)?表(?:[（(][^（()）]{0,12}[)）])?$""")]
    private static partial Regex Targets();

    [GeneratedRegex("""整体(?:支出)?绩效(?:自我)?(?:自评|评价)(?:价)?(?:分析)?(?:报告|表)(?:[（(][^（()）]{0,12}[)）])?$""")]
    private static partial Regex WholeDepartment();

    [GeneratedRegex("""(?:自评|评价)(?:价)?(?:结果|情况)?(?:汇总|一览)表$""")]
    private static partial Regex Summary();

    // 2031年度绩效自评报告 · 绩效目标表 · 项目支出绩效自评表(2031年度)
    [GeneratedRegex("""\s*(?:[（(]?20\d{2}\s*年(?:度)?[)）]?)?\s*(?:部门预算)?(?:项目\s*支出)?\s*(?:预算)?(?:绩效(?:目标)?(?:单位|自我)?(?:自评|评价)(?:价)?(?:情况)?(?:分析)?(?:报告书?|表)|自评表|绩效目标(?:申报|批复|公开)?表)\s*(?:[（(][^（()）]{0,14}[)）])?$""")]
    private static partial Regex Tail();

    // 2031年度某某项目 · 关于某某项目
    [GeneratedRegex("""^(?:关于)?(?:20\d{2}年度\s*)?""")]
    private static partial Regex Lead();
}
