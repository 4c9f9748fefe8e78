using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Classification;

/// <summary>种类线索 — the words by which titles and tables give away the kind of a document.</summary>
internal static partial class KindClues
{
    /// <summary>The kind a title line names; empty when it names none.</summary>
    public static DocumentKind? OfTitle(string title)
    {
        var text = PrintedText.WithoutBlanks(title);
        if (text.Length > 70)
            return null;
        if (WholeDepartment().IsMatch(text))
            return DocumentKind.WholeDepartmentSelfEvaluation;
        if (FinalAccounts().IsMatch(text))
            return DocumentKind.FinalAccountsDisclosure;
        if (Summary().IsMatch(text))
            return DocumentKind.SelfEvaluationSummary;
        if (SelfEvaluation().IsMatch(text))
            return DocumentKind.ProjectSelfEvaluation;
        return Budget().IsMatch(text) ? DocumentKind.BudgetDisclosure : null;
    }

    /// <summary>The kind the words of a table's first rows give away; empty when they give none.</summary>
    public static DocumentKind? OfTable(Table table)
    {
        var words = PrintedText.WithoutBlanks(string.Join(' ', table.Rows.Take(6).SelectMany(row => row.Cells).Select(cell => cell.Text)));
        if (words.Contains("自评得分", StringComparison.Ordinal) && words.Contains("项目名称", StringComparison.Ordinal) && words.Contains("序号", StringComparison.Ordinal))
            return DocumentKind.SelfEvaluationSummary;
        if (words.Contains("全年执行数", StringComparison.Ordinal) || (words.Contains("实际完成值", StringComparison.Ordinal) && words.Contains("得分", StringComparison.Ordinal)))
            return DocumentKind.ProjectSelfEvaluation;
        if (words.Contains("决算数", StringComparison.Ordinal))
            return DocumentKind.FinalAccountsDisclosure;
        return words.Contains("指标值确定依据", StringComparison.Ordinal) || words.Contains("预算数", StringComparison.Ordinal) ? DocumentKind.BudgetDisclosure : null;
    }

    // 部门整体支出绩效自评报告 · 2031年度单位整体绩效评价报告 — not 部门（单位）整体支出绩效目标
    [GeneratedRegex("""^(?![（(一二三四五六七八九十]).*整体(?:支出)?(?:预算)?绩效(?:自我)?(?:自评|评价).*(?:报告|表|总结|公开|结果)?$""")]
    private static partial Regex WholeDepartment();

    // 2031年度部门决算公开 · 某某局2031年度部门决算 · 关于2031年部门决算的说明
    [GeneratedRegex("""决算(?:信息)?(?:公开|说明|情况|报告|编制|报表|草案|$)|决算的说明""")]
    private static partial Regex FinalAccounts();

    // 绩效自评工作报告 · 项目支出绩效自评情况汇总表
    [GeneratedRegex("""(?:自评|绩效评价)(?:情况)?(?:工作)?(?:总结)?(?:的)?(?:工作报告|汇总表|汇总|工作情况报告|工作总结)|自评工作(?:的)?报告""")]
    private static partial Regex Summary();

    // 某某经费2031年度绩效自评报告 · 项目支出绩效自评表 · 项目绩效评价报告
    [GeneratedRegex("""绩效(?:单位|自我)?(?:自评|评价)(?:价)?(?:分析)?(?:报告|表|结果|公开|情况)|项目(?:支出)?绩效自评|项目自评表|绩效目标(?:完成|实现)情况表""")]
    private static partial Regex SelfEvaluation();

    // 2031年部门预算信息公开 · 2031年单位预算 · 部门预算说明 · 项目绩效目标表
    [GeneratedRegex("""(?:部门|单位|年度?)(?:综合)?预算(?:信息)?(?:公开|说明|编制|情况|报表|草案|$)|预算公开|预算(?:编制)?的?(?:情况)?说明|绩效目标(?:申报|批复)?表|预算绩效目标|预算(?:总|明细|汇总)?表$""")]
    private static partial Regex Budget();
}
