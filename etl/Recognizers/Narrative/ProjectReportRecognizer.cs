using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Narrative.Grammar;

namespace PerfEval.Etl.Recognizers.Narrative;

/// <summary>项目自评报告文字 — a project's money as its self-evaluation report tells it: put in place, received, spent, rate. Reports with a fund table are left to the table's recognizer.</summary>
public sealed class ProjectReportRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "project-report-prose";

    /// <inheritdoc />
    public string Title => "项目自评报告文字";

    /// <inheritdoc />
    public string Basis => "项目资金到位情况、项目资金执行情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        if (section.Kind != SectionKind.ProjectReport || section.Project.Length == 0 || ReportTables.Any(section))
            return [];
        var slots = new FundSlots();
        var part = ReportPart.Other;
        foreach (var paragraph in section.Blocks.OfType<Paragraph>())
        {
            part = ReportHeading.Of(new CompactText(paragraph).Text) ?? part;
            foreach (var statement in Accepted(FundStatements.In(paragraph).ToList(), part, section.FiscalYear))
                slots.Take(statement);
        }
        var scores = ScoreWords.In(section.Blocks.OfType<Paragraph>());
        if (!slots.Any && !scores.Any)
            return [];
        return [scores.Complete(slots.ToFact(section.FiscalYear, section.Project, Code, section.Blocks[0].Locator))];
    }

    /// <summary>
    /// Under the fund headings every role counts; elsewhere only a figure whose clause names the budget itself (年初预算, 全年预算),
    /// the spending beside it and the rate: amounts of a background section are components.
    /// </summary>
    private static IEnumerable<FundStatement> Accepted(List<FundStatement> statements, ReportPart part, int fiscalYear)
    {
        foreach (var statement in statements.Where(statement => statement.Year is null || statement.Year == fiscalYear))
        {
            var named = statements.Exists(other => other.Sentence == statement.Sentence && other.Role is FundRole.Initial or FundRole.FullYear);
            var accepted = statement.Role switch
            {
                FundRole.Requested => part == ReportPart.Other,
                FundRole.InPlace when part == ReportPart.FundsSpent => !statements.Exists(other => other.Role == FundRole.Received),
                _ => part != ReportPart.Other || (named && statement.Role is not (FundRole.InPlace or FundRole.Received)),
            };
            if (accepted)
                yield return statement.Role == FundRole.InPlace && part == ReportPart.FundsSpent ? statement with { Role = FundRole.Received } : statement;
        }
    }
}
