namespace PerfEval.Etl.Facts;

/// <summary>
/// 文字中的比率 — a percentage that running text states about an amount: share of a whole, growth against the year before, completion of a named budget.
/// Checks recompute it; it never stands in for the amount itself.
/// </summary>
/// <param name="Subject">对象 — line code, three-public category or class name the sentence speaks of, e.g. <c>expenditure.project</c>.</param>
/// <param name="Relation">关系.</param>
/// <param name="Base">基数 — the base as named (本年支出合计, 年初预算, 2021年); empty when the sentence names none.</param>
/// <param name="Percent">百分比 — signed for growth.</param>
/// <param name="Part">分子 — the amount printed beside it, yuan.</param>
/// <param name="Whole">分母 — the base amount, where the same sentence prints it, yuan.</param>
public sealed record StatedRatioFact(
    int FiscalYear, string Subject, StatedRelation Relation, string Base, Figure Percent, Figure? Part, Figure? Whole, string Recognizer)
    : Fact(FiscalYear, Recognizer, Percent.Locator);
