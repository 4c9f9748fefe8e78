using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers;

namespace PerfEval.Etl.Rules;

/// <summary>一个项目 — all that one document says of one project: form, summary row, report, indicators, sentence on execution.</summary>
/// <param name="Name">项目名称 — as the most detailed place prints it.</param>
/// <param name="Section">章节 — its report or form; empty when it is only listed.</param>
public sealed record ProjectCase(string Name, Section? Section)
{
    /// <summary>自评表 — the form or the fund table of the report.</summary>
    public ProjectFact? Form { get; init; }

    /// <summary>汇总表中的一行.</summary>
    public ProjectFact? Summary { get; init; }

    /// <summary>文字 — what running text alone says of its money.</summary>
    public ProjectFact? Narrative { get; init; }

    /// <summary>目标表 — of a budget.</summary>
    public ProjectFact? Target { get; init; }

    /// <summary>执行情况的一句话 — rate, outturn and base as the report's text states them.</summary>
    public StatedRatioFact? Execution { get; init; }

    /// <summary>指标.</summary>
    public IReadOnlyList<IndicatorFact> Indicators { get; init; } = [];

    /// <summary>资金所在 — the form, or the narrative where there is none.</summary>
    public ProjectFact? Money => Form ?? Narrative;

    /// <summary>有自评 — whether more than a budget target is stated.</summary>
    public bool IsEvaluated => Form is not null || Narrative is not null;

    /// <summary>初始执行率 — outturn ÷ initial budget, in percent; empty without a base.</summary>
    public decimal? InitialRate =>
        Money is { InitialBudget.Value: { } initial and > 0m, Outturn.Value: { } outturn } ? 100m * outturn / initial : null;
}
