using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>
/// 收支陈述 — resolves the subjects of a paragraph to lines of the catalogue: 人员经费 is part of income or of expenditure depending on the sentence,
/// basic and project spending below 财政拨款支出 belong to it, 收支 speaks of both sides. A subject without a line is left out.
/// </summary>
internal static class LineStatements
{
    /// <summary>All statements of a paragraph about lines of the catalogue.</summary>
    public static IEnumerable<LineStatement> In(Paragraph paragraph)
    {
        var sentence = -1;
        var (side, spend) = ("expenditure", "expenditure");
        foreach (var statement in Statements.In(paragraph, StatementVocabulary.FiscalLines))
        {
            // 。其中：… and 。收入包括：… go on with what the sentence before spoke of.
            if (statement.Sentence != sentence && !Array.Exists(GoingOn, start => statement.Before.StartsWith(start, StringComparison.Ordinal)))
                (side, spend) = ("expenditure", "expenditure");
            sentence = statement.Sentence;
            (side, spend) = Scope(statement.Subject, side, spend);
            if (spend == "fiscal_appropriation.expenditure" && statement.Subject is "carryover.opening" or "carryover.closing")
            {
                if (statement.Kind != StatementKind.Change)
                    yield return new LineStatement($"fiscal_appropriation.{statement.Subject}", statement);
                continue;
            }
            var subject = statement.Subject.Replace("income?", side == "income" ? side : "none", StringComparison.Ordinal).Replace("{side}", side == "income" ? side : spend, StringComparison.Ordinal)
                .Replace("{spend}", spend, StringComparison.Ordinal);
            foreach (var line in Lines(subject).Select(line => statement.Kind == StatementKind.Change ? $"change.{line}" : line))
            {
                if (BudgetLines.All.ContainsKey(line))
                    yield return new LineStatement(line, statement);
            }
        }
    }

    private static readonly string[] GoingOn = ["其中", "收入包括", "支出包括", "包括"];

    private static (string Side, string Spend) Scope(string subject, string side, string spend) => subject switch
    {
        "both" => ("expenditure", "expenditure"),
        "fiscal_both" => ("expenditure", "fiscal_appropriation.expenditure"),
        "fiscal.none" => ("expenditure", "none"),
        _ when subject.StartsWith("income.", StringComparison.Ordinal) => ("income", spend),
        _ when subject.StartsWith("fiscal_appropriation.expenditure", StringComparison.Ordinal) => ("expenditure", "fiscal_appropriation.expenditure"),
        "expenditure.total" or "expenditure.this_year" => ("expenditure", "expenditure"),
        _ when subject.StartsWith("{spend}", StringComparison.Ordinal) => ("expenditure", spend),
        _ => (side, spend),
    };

    private static string[] Lines(string subject) => subject switch
    {
        "both" => ["income.total", "expenditure.total"],
        "fiscal_both" => ["fiscal_appropriation.income", "fiscal_appropriation.expenditure"],
        // 一般公共预算基本支出…，其中：人员经费…: the same money as the personnel cost of basic spending.
        "none.basic.personnel" or "none.basic.public" => [subject.Replace("none", "expenditure", StringComparison.Ordinal)],
        _ => [subject],
    };
}
