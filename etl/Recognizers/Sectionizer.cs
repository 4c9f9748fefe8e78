using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Classification;
using PerfEval.Etl.Recognizers.Sectioning;
using PerfEval.Etl.Templates;

namespace PerfEval.Etl.Recognizers;

/// <summary>
/// 分章节 — splits a document into its body and one section per project report, form or target table. What stands between and
/// behind them is body again, so that a table behind the annexes is not lost; tables of contents are left out.
/// </summary>
public static class Sectionizer
{
    /// <summary>分章节 — the body first (where there is one), then the others in reading order.</summary>
    public static IReadOnlyList<Section> Split(SourceDocument document, DocumentProfile profile)
    {
        if (TemplateCover.Of(document) is not null)
            return [new Section(SectionKind.ImportTemplate, profile, profile.FiscalYear ?? 0, "", document.Blocks)];
        var blocks = Contents.Without(document.Blocks);
        var body = new List<Block>();
        var sections = new List<Section>();
        for (var i = 0; i < blocks.Count;)
        {
            if (SectionStart.At(blocks, i, profile) is { } start)
            {
                var end = start.End(blocks, profile);
                var own = blocks.Skip(i).Take(end - i).ToList();
                sections.Add(new Section(start.Kind, profile, Year(own, profile), start.Project, own));
                i = end;
            }
            else
            {
                body.Add(blocks[i++]);
            }
        }
        if (BodyKind(profile.Kind, body, sections.Count) is { } kind)
        {
            var project = kind == SectionKind.ProjectReport ? ProjectTitles.Of(profile.Title, profile) : "";
            project = Offices.IsName(project) ? "" : project;
            // A report whose title names no project and that has no form speaks of several.
            var ofSeveral = kind == SectionKind.ProjectReport && project.Length == 0 && !body.OfType<Table>().Any();
            sections.Insert(0, new Section(ofSeveral ? SectionKind.SelfEvaluationSummary : kind, profile, profile.FiscalYear ?? Year(body, profile), project, body));
        }
        return sections;
    }

    private static SectionKind? BodyKind(DocumentKind kind, List<Block> body, int others) => kind switch
    {
        _ when body.Count == 0 => null,
        DocumentKind.BudgetDisclosure => SectionKind.BudgetBody,
        DocumentKind.FinalAccountsDisclosure => SectionKind.FinalAccountsBody,
        DocumentKind.SelfEvaluationSummary => SectionKind.SelfEvaluationSummary,
        DocumentKind.WholeDepartmentSelfEvaluation => SectionKind.WholeDepartmentBody,
        // One report without a title of its own is the document itself; titles and covers in front of several are no section.
        DocumentKind.ProjectSelfEvaluation when others == 0 => SectionKind.ProjectReport,
        DocumentKind.ProjectSelfEvaluation when body.OfType<Table>().Any(table => KindClues.OfTable(table) == DocumentKind.SelfEvaluationSummary) => SectionKind.SelfEvaluationSummary,
        _ => null,
    };

    /// <summary>The year the section's own title lines name, else the document's; 0 where nobody names one.</summary>
    private static int Year(List<Block> blocks, DocumentProfile profile)
    {
        foreach (var paragraph in blocks.TakeWhile(block => block is Paragraph).Take(6).Cast<Paragraph>().Where(paragraph => paragraph.Text.Length <= 60))
        {
            // 年度 only: 2031年12月 on a cover is the day of writing.
            if (paragraph.Text.Contains("年度", StringComparison.Ordinal) && FiscalYears.InTitle(paragraph.Text) is { } year)
                return year;
        }
        return profile.FiscalYear ?? FiscalYears.MostNamed(blocks)?.Year ?? 0;
    }
}
