using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Evaluation;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Budget;

/// <summary>项目绩效目标表 — a project with its amount where the table states one, and its indicators with targets; there are no actual values yet.</summary>
public sealed partial class TargetTableRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "budget-target-table";

    /// <inheritdoc />
    public string Title => "项目绩效目标表";

    /// <inheritdoc />
    public string Basis => "预算项目绩效目标表";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        if (section.Kind != SectionKind.ProjectTargets || section.Project.Length == 0)
            return [];
        var tables = section.Blocks.OfType<Table>().ToList();
        var indicators = tables.SelectMany(table => Rows(table)).Select(row => Indicator(section, row)).ToList();
        var amount = tables.Select(table => Amount(section, table)).FirstOrDefault(figure => figure is not null);
        if (indicators.Count == 0 && amount is null)
            return [];
        return [Project(section, amount), .. indicators];
    }

    /// <summary>Rows under their header; where merged cells left no gaps the rows are brought under it by what they hold.</summary>
    private static IEnumerable<TargetRow> Rows(Table table) =>
        !IsRagged(table) ? TargetRows.In(table)
        : IndicatorTableReader.Read([table], targetsOnly: true).Rows.Select(row => new TargetRow(
            row.Levels.Level1, row.Levels.Level2, row.Name, row.Description ?? "", row.Target, row.Weight is { } weight ? FigureReader.Points(weight.Text, weight.Locator) : null, row.Locator));

    /// <summary>Whether a level stands left of the column that heads it: the merged cell before it left no gap.</summary>
    private static bool IsRagged(Table table)
    {
        var heading = table.Rows.SelectMany(row => row.Cells).FirstOrDefault(cell => EvaluationWords.IndicatorColumns.Of(cell.Text) == ColumnRole.Level1);
        return heading is not null && table.Rows.SelectMany(row => row.Cells).Any(cell => cell.Column < heading.Column && EvaluationWords.Level1(cell.Text) is not null);
    }

    private ProjectFact Project(Section section, Figure? amount)
    {
        var missing = Figure.NotFound(section.Blocks[0].Locator);
        return new ProjectFact(
            section.FiscalYear, section.Project, ProjectStatement.Target, amount ?? missing, missing, missing, missing, missing, missing, null, Code, section.Blocks[0].Locator);
    }

    private IndicatorFact Indicator(Section section, TargetRow row)
    {
        var missing = Figure.NotFound(row.Locator);
        return new IndicatorFact(section.FiscalYear, section.Project, row.Level1, row.Level2, row.Name, row.Target, "", row.Weight ?? missing, missing, Code, row.Locator)
        {
            Description = row.Description.Length > 0 ? row.Description : null,
        };
    }

    /// <summary>The project's amount: the first number to the right of a label such as 资金总额 or 预算金额.</summary>
    private static Figure? Amount(Section section, Table table)
    {
        foreach (var row in table.Rows)
        {
            var label = row.Cells.FirstOrDefault(cell => AmountLabel().IsMatch(PrintedText.WithoutBlanks(cell.Text)));
            if (label is null)
                continue;
            var unit = SectionUnit.Of(section, table, label.Text);
            var amount = row.Cells.Where(cell => cell.Column > label.Column).Select(cell => FigureReader.Money(cell.Text, unit, cell.Locator)).FirstOrDefault(figure => figure.HasValue);
            if (amount is not null)
                return amount;
        }
        return null;
    }

    // 年度资金总额 · 资金总额(万元) · 预算金额： · 项目资金（万元）
    [GeneratedRegex("^(?:年度|项目|本年|当年|预算)*(?:资金|预算|金额|投资)(?:总额|合计|总计|规模|金额|数|总量)?(?:[（(][千万]?元[）)])?[:：]?$")]
    private static partial Regex AmountLabel();
}
