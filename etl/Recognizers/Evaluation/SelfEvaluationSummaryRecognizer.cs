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
            if (TableHeader.Read(table.Rows, i, EvaluationWords.SummaryColumns) is var next && IsSummaryHeader(next))
            {
                header = next;
                i += header.Rows - 1;
            }
            else if (header is not null)
            {
                unit = Text(row, header, ColumnRole.Unit) ?? unit;
                foreach (var recognized in Project(section, row, header, caption, unit))
                    yield return recognized;
            }
        }
    }

    /// <summary>A list of projects with their scores or grades; a list without them is a budget's.</summary>
    private static bool IsSummaryHeader(TableHeader header) =>
        header.Has(ColumnRole.Project) && (header.Has(ColumnRole.TotalScore) || header.Has(ColumnRole.Grade)) && header.Columns.Count() >= 3;

    private IEnumerable<Recognized> Project(Section section, TableRow row, TableHeader header, MoneyUnit? caption, string unit)
    {
        var name = Text(row, header, ColumnRole.Project);
        if (name is null || Placeholder.Is(name) || EvaluationWords.IsTotalLabel(name) || row.Cells.Any(cell => EvaluationWords.IsScoreTotalLabel(cell.Text)))
            yield break;
        var figures = header.Columns.Where(column => column.Role is not (ColumnRole.Contact or ColumnRole.Other))
            .Select(column => (column.Role, Cell: ColumnFit.CellAt(row, column, 0), Unit: column.Unit ?? caption))
            .Where(entry => entry.Cell is not null).DistinctBy(entry => entry.Role).ToDictionary(entry => entry.Role, entry => (entry.Cell!, entry.Unit));
        Figure Money(ColumnRole role) => figures.TryGetValue(role, out var entry) ? FigureReader.Money(entry.Item1.Text, entry.Unit, entry.Item1.Locator) : Figure.NotFound(row.Locator);
        Figure Points(ColumnRole role) => figures.TryGetValue(role, out var entry) ? FigureReader.Points(entry.Item1.Text, entry.Item1.Locator) : Figure.NotFound(row.Locator);
        var initial = header.Has(ColumnRole.InitialBudget) ? Money(ColumnRole.InitialBudget) : Money(ColumnRole.UnspecifiedBudget);
        var grade = figures.TryGetValue(ColumnRole.Grade, out var gradeCell) ? EvaluationWords.Grade(gradeCell.Item1.Text) : null;
        var fullYear = Money(ColumnRole.FullYearBudget);
        var outturn = Money(ColumnRole.Outturn);
        var total = Points(ColumnRole.TotalScore);
        if (new[] { initial, fullYear, outturn }.Any(figure => figure.State == ValueState.Unparseable))
            yield return new Unresolved("unit_unknown", PrintedText.Compact(name), row.Locator);
        if (!initial.HasValue && !fullYear.HasValue && !outturn.HasValue && !total.HasValue && grade is null)
            yield break;
        var rate = figures.TryGetValue(ColumnRole.Rate, out var rateCell) ? FigureReader.Percent(rateCell.Item1.Text, rateCell.Item1.Locator) : Figure.NotFound(row.Locator);
        var isDoubtful = !header.Has(ColumnRole.InitialBudget) && initial.HasValue;
        yield return new ProjectFact(
            section.FiscalYear, PrintedText.Compact(name), ProjectStatement.Summary, initial, fullYear, outturn, rate, Figure.NotFound(row.Locator), total, grade, Code, row.Locator)
        {
            ProjectCode = Text(row, header, ColumnRole.ProjectCode),
            Unit = unit.Length > 0 ? unit : null,
            GradeLocator = grade is null ? null : gradeCell.Item1.Locator,
            Confidence = isDoubtful ? DoubtfulBase : 1m,
            ConfidenceReason = isDoubtful ? "栏名未写明年初或全年预算口径" : null,
        };
    }

    private static string? Text(TableRow row, TableHeader header, ColumnRole role) =>
        ColumnFit.CellAt(row, header.Find(role), 0) is { } cell && !string.IsNullOrWhiteSpace(cell.Text) ? PrintedText.Compact(cell.Text) : null;

    private static MoneyUnit? RowCaption(TableRow row) =>
        row.Cells.Where(cell => EvaluationWords.SummaryColumns.Of(cell.Text) is null).Select(cell => MoneyUnits.FindIn(cell.Text)).FirstOrDefault(unit => unit is not null);
}
