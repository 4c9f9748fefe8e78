using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>预算执行情况说明识别器 — the execution rate a report states in words beside its fund table, with the base it names.</summary>
public sealed class ExecutionStatementRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "project-execution-statement";

    /// <inheritdoc />
    public string Title => "项目预算执行情况说明";

    /// <inheritdoc />
    public string Basis => "自评报告“项目实施和预算执行情况分析”中的预算、执行与执行率";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        foreach (var part in ProjectPart.In(section).Where(part => part.Cover.Project.Length > 0 && part.Fund is not null))
        {
            foreach (var statement in part.Blocks.OfType<Paragraph>().Select(ExecutionStatement.Read).OfType<ExecutionStatement>())
            {
                if (statement.Rate is { } rate)
                    yield return Ratio(part, statement, rate);
            }
        }
    }

    private StatedRatioFact Ratio(ProjectPart part, ExecutionStatement statement, Percentage rate)
    {
        var budget = statement.Budgets.LastOrDefault(amount => amount.Start < rate.Start) ?? statement.Budgets[^1];
        var outturn = statement.Outturns.LastOrDefault(amount => amount.Start < rate.Start) ?? statement.Outturns[^1];
        // An adjustment stated behind the budget changes the base: the sentence then prints no base amount of its own.
        var later = statement.Adjustments.Where(amount => amount.Start > budget.Start && amount.Start < rate.Start).ToArray();
        var words = string.Join('、', later.Prepend(budget).Select(amount => PrintedText.Compact(amount.Before)));
        return new StatedRatioFact(
            part.Section.FiscalYear, part.Cover.Project, StatedRelation.Completion, words, rate.Figure, outturn.Figure, later.Length == 0 ? budget.Figure : null, Code)
        {
            Unit = part.Cover.Unit,
            UnitCode = part.Cover.UnitCode,
        };
    }
}
