using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>收支事实 — turns statements about lines into facts: the amount or change itself, or the ratio the text states about it.</summary>
internal static class LineFacts
{
    /// <summary>All facts of a paragraph; <paramref name="standard"/> is the stage of a sentence that names none.</summary>
    public static IEnumerable<Recognized> In(Paragraph paragraph, int fiscalYear, BudgetStage standard, string recognizer)
    {
        foreach (var (line, statement) in LineStatements.In(paragraph))
        {
            var year = Year(statement, fiscalYear);
            yield return Relation(statement.Kind) is { } relation
                ? new StatedRatioFact(year, line, relation, statement.Base, statement.Figure, statement.Part, null, recognizer)
                : new BudgetLineFact(year, line, Stage(statement, line, fiscalYear, standard), statement.Figure, recognizer) { Reason = statement.Reason };
        }
    }

    /// <summary>年度 — of a statement: the year it names, if that can be one; otherwise the document's.</summary>
    public static int Year(Statement statement, int fiscalYear) => statement.Year switch
    {
        Statements.LastYear => fiscalYear - 1,
        { } year when statement.Kind == StatementKind.Amount && Math.Abs(year - fiscalYear) <= 5 => year,
        _ => fiscalYear,
    };

    /// <summary>阶段 — a state at a year's end is final; otherwise the nearest word before the figure decides.</summary>
    public static BudgetStage Stage(Statement statement, string line, int fiscalYear, BudgetStage standard)
    {
        if (statement.AtYearEnd && line.StartsWith("assets.", StringComparison.Ordinal) && !line.EndsWith("planned_purchase", StringComparison.Ordinal))
            return BudgetStage.Final;
        var planned = statement.Before.LastIndexOf("预算", StringComparison.Ordinal);
        var spent = new[] { "决算", "实际", "执行数", "全年支出", "累计支出" }.Max(word => statement.Before.LastIndexOf(word, StringComparison.Ordinal));
        if (standard == BudgetStage.Budget)
            return spent > planned && Year(statement, fiscalYear) < fiscalYear ? BudgetStage.Final : BudgetStage.Budget;
        return planned > spent ? BudgetStage.Budget : BudgetStage.Final;
    }

    /// <summary>关系 — of a stated percentage; empty for amounts and changes.</summary>
    public static StatedRelation? Relation(StatementKind kind) => kind switch
    {
        StatementKind.Share => StatedRelation.Share,
        StatementKind.Growth => StatedRelation.Growth,
        StatementKind.Completion => StatedRelation.Completion,
        _ => null,
    };
}
