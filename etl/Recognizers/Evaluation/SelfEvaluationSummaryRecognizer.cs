using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>自评汇总表识别器 — one project fact per row of a summary table. The contact column is personal data and is never read.</summary>
public sealed class SelfEvaluationSummaryRecognizer : IRecognizer
{
    private const decimal DoubtfulBase = 0.9m;

    /// <inheritdoc />
    public string Code => "self-evaluation-summary";

    /// <inheritdoc />
    public string Title => "项目支出绩效自评情况汇总表";

    /// <inheritdoc />
    public string Basis => "自评汇总表（项目名称、资金、自评得分、自评等级）";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        if (section.Kind is SectionKind.BudgetBody or SectionKind.ProjectTargets)
            yield break;
        MoneyUnit? caption = null;
        foreach (var block in section.Blocks)
        {
            if (block is Paragraph paragraph)
                caption = MoneyUnits.FindIn(paragraph.Text) ?? caption;
            if (block is not Table table)
                continue;
            foreach (var recognized in Rows(section, table, caption))
                yield return recognized;
        }
    }

    private IEnumerable<Recognized> Rows(Section section, Table table, MoneyUnit? caption)
    {
        TableHeader? header = null;
        var unit = "";
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            caption = header is null ? RowCaption(row) ?? caption : caption;
            if (MightBeHeader(row) && TableHeader.Read(table.Rows, i, EvaluationWords.SummaryColumns) is var next && IsSummaryHeader(next))
            {
                header = next;
                i += header.Rows - 1;
            }
            else if (header is not null)
            {
                var project = new SummaryRow(header.WithoutRepeats(row), header, caption);
                unit = project.Text(ColumnRole.Unit) ?? unit;
                foreach (var recognized in Project(section, project, unit))
                    yield return recognized;
            }
        }
    }

    /// <summary>Every header of a summary says 项目 in one of its cells; other rows need no closer look.</summary>
    private static bool MightBeHeader(TableRow row) => row.Cells.Any(cell => cell.Text.Contains('项') && cell.Text.Length <= 3 * Heading.Longest);

    /// <summary>
    /// A list of projects with their scores or grades; a list without them is a budget's. Its headings stand side by side,
    /// while the head of a form prints values or leaves blanks between them.
    /// </summary>
    private static bool IsSummaryHeader(TableHeader header)
    {
        var columns = header.Columns.ToArray();
        return header.Has(ColumnRole.Project) && (header.Has(ColumnRole.TotalScore) || header.Has(ColumnRole.Grade))
            && columns.Length >= 3 && 5 * columns.Count(column => column.Role != ColumnRole.Other) > 3 * (columns[^1].Column - columns[0].Column + 1);
    }

    private IEnumerable<Recognized> Project(Section section, SummaryRow row, string unit)
    {
        if (row.Project is not { } name)
            yield break;
        var (initial, fullYear, outturn) = (row.Initial, row.Money(ColumnRole.FullYearBudget), row.Money(ColumnRole.Outturn));
        var total = row.Points(ColumnRole.TotalScore);
        var (grade, gradeAt) = row.Grade;
        Figure[] money = [initial, fullYear, outturn];
        if (money.Any(figure => figure.State == ValueState.Unparseable))
            yield return new Unresolved("unit_unknown", name, row.Locator);
        if (!money.Any(figure => figure.HasValue) && !total.HasValue && grade is null)
            yield break;
        var (unitCode, unitName) = ProjectCover.Coded(unit);
        yield return new ProjectFact(
            section.FiscalYear, name, ProjectStatement.Summary, initial, fullYear, outturn, row.Percent(ColumnRole.Rate), Figure.NotFound(row.Locator), total, grade, Code, row.Locator)
        {
            ProjectCode = row.Text(ColumnRole.ProjectCode),
            Unit = unitName,
            UnitCode = unitCode,
            GradeLocator = gradeAt,
            Confidence = row.HasUnspecifiedBase ? DoubtfulBase : 1m,
            ConfidenceReason = row.HasUnspecifiedBase ? "base_unspecified" : null,
        };
    }

    private static MoneyUnit? RowCaption(TableRow row) =>
        row.Cells.Where(cell => MoneyUnits.FindIn(cell.Text) is not null && EvaluationWords.SummaryColumns.Of(cell.Text) is null).Select(cell => MoneyUnits.FindIn(cell.Text)).FirstOrDefault();
}
