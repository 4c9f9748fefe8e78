using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>
/// 资金陈述 — reads clauses of the form verb, object, amount (下达我局某项费用16万元) and amount, verb (16万元已下达). Parts behind 其中, changes,
/// limits and amounts without a role word in their own clause are left out: a background sum (单价10万元) is no project budget.
/// </summary>
internal static class FundStatements
{
    private static readonly Dictionary<string, FundRole> Roles = new()
    {
        ["initial"] = FundRole.Initial,
        ["place"] = FundRole.InPlace,
        ["received"] = FundRole.Received,
        ["full"] = FundRole.FullYear,
        ["outturn"] = FundRole.Outturn,
        ["spent"] = FundRole.Spent,
        ["balance"] = FundRole.Balance,
        ["requested"] = FundRole.Requested,
        ["rate"] = FundRole.Rate,
    };

    /// <summary>All fund statements of a paragraph in reading order.</summary>
    public static IEnumerable<FundStatement> In(Paragraph paragraph)
    {
        var compact = new CompactText(paragraph);
        var (sentence, part, changed) = (0, false, false);
        int? year = null;
        var clause = new List<Token>();
        foreach (var token in StatementVocabulary.ProjectFunds.In(paragraph, compact).Append(new Token(CueKind.FullStop, "", compact.Text.Length, compact.Text.Length)))
        {
            switch (token.Kind)
            {
                case CueKind.Comma or CueKind.Semicolon or CueKind.FullStop or CueKind.Open or CueKind.Close:
                    if (!part && !changed)
                    {
                        foreach (var found in InClause(clause, compact, year, sentence))
                            yield return found;
                    }
                    clause.Clear();
                    changed = false;
                    part = token.Kind == CueKind.Open || (part && token.Kind == CueKind.Comma);
                    (sentence, year) = token.Kind == CueKind.FullStop ? (sentence + 1, null) : (sentence, year);
                    break;
                case CueKind.Nested: part = true; break;
                case CueKind.Increase or CueKind.Decrease or CueKind.Compare: changed = true; break;
                case CueKind.Year or CueKind.YearEnd: year = token.Year; break;
                case CueKind.LastYear: year = Statements.LastYear; break;
                case CueKind.Term or CueKind.Amount or CueKind.Percent or CueKind.Purpose: clause.Add(token); break;
            }
        }
    }

    private static IEnumerable<FundStatement> InClause(List<Token> clause, CompactText compact, int? year, int sentence)
    {
        for (var i = 0; i < clause.Count; i++)
        {
            if (clause[i] is not { Figure: { } figure, Kind: CueKind.Amount or CueKind.Percent } number)
                continue;
            var role = Before(clause, i, compact.Text) ?? After(clause, i, compact.Text);
            if (role is { } word && Roles.TryGetValue(word.Key, out var kind) && kind == FundRole.Rate == (number.Kind == CueKind.Percent))
                yield return new FundStatement(kind, figure, year, sentence, word.Start);
        }
    }

    /// <summary>The nearest role word before the number, with no other number or purpose (用于) between; a bare verb must touch the number.</summary>
    private static Token? Before(List<Token> clause, int at, string text)
    {
        if (at == 0 || clause[at - 1].Kind != CueKind.Term)
            return null;
        var word = clause[at - 1];
        var touches = Gap.IsFiller(text[word.End..clause[at].Start]);
        // 实际支出某项费用: the object may stand between; 完成某工程20万元 says nothing of the outturn.
        return touches || word.Key is not ("spent" or "rate" or "balance") ? word : null;
    }

    /// <summary>16万元已全部到位: the word behind the number, when none stands before it.</summary>
    private static Token? After(List<Token> clause, int at, string text) =>
        at + 1 < clause.Count && clause[at + 1] is { Kind: CueKind.Term, Key: "place" or "outturn" } word && word.Start - clause[at].End <= 6 && !text[clause[at].End..word.Start].Contains('的')
            ? word : null;
}
