namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>散表头 — headings that stand one behind the other in the pieces, with what each of them means.</summary>
/// <param name="Start">Index of the first heading.</param>
/// <param name="End">Index behind the last one.</param>
/// <param name="Columns">栏目 — meaning and heading as printed.</param>
internal sealed record LooseHeader(int Start, int End, IReadOnlyList<(ColumnRole Role, string Text)> Columns)
{
    // 偏差原因 / 分析及 / 改进措施 broken over lines
    private const int LongestHeading = 3;

    /// <summary>Header of an indicator block that begins at a piece; empty when none does.</summary>
    public static LooseHeader? Indicators(IReadOnlyList<Piece> pieces, int start) =>
        Read(pieces, start, EvaluationWords.IndicatorColumns) is { Columns.Count: >= 4 } header
        && header.Has(ColumnRole.Name, ColumnRole.Level2) && header.Has(ColumnRole.Target, ColumnRole.InitialTarget, ColumnRole.Weight) && header.Has(ColumnRole.Actual, ColumnRole.Score, ColumnRole.Target)
            ? header : null;

    /// <summary>Header of a fund block that begins at a piece; empty when none does.</summary>
    public static LooseHeader? Funds(IReadOnlyList<Piece> pieces, int start) =>
        Read(pieces, start, EvaluationWords.FundColumns) is { Columns.Count: >= 3 } header
        && header.Has(ColumnRole.InitialBudget, ColumnRole.FullYearBudget, ColumnRole.UnspecifiedBudget) && header.Has(ColumnRole.Outturn)
            ? header : null;

    /// <summary>Header of a list of projects that begins at a piece; empty when none does.</summary>
    public static LooseHeader? List(IReadOnlyList<Piece> pieces, int start)
    {
        if (Read(pieces, start, EvaluationWords.SummaryColumns) is not { Columns.Count: >= 4 } header || !header.Has(ColumnRole.Project) || !header.Has(ColumnRole.TotalScore, ColumnRole.Grade))
            return null;
        // 资金情况 heads the columns that a second row of headings names.
        var columns = header.Columns.ToList();
        var group = columns.FindIndex(column => column.Role == ColumnRole.Other && EvaluationWords.IsFundTitle(column.Text));
        var tail = columns.FindLastIndex(column => !IsMoney(column.Role)) + 1;
        if (group < 0 || tail >= columns.Count)
            return group < 0 ? header : null;
        return header with { Columns = [.. columns[..group], .. columns[tail..], .. columns[(group + 1)..tail]] };
    }

    /// <summary>Whether a column holds amounts.</summary>
    public static bool IsMoney(ColumnRole role) =>
        role is ColumnRole.InitialBudget or ColumnRole.FullYearBudget or ColumnRole.UnspecifiedBudget or ColumnRole.Outturn or ColumnRole.Balance or ColumnRole.RequestedBudget;

    /// <summary>Meaning of a column; a list names its projects; a table of two levels names its indicators in the second.</summary>
    public ColumnRole RoleOf(int column) =>
        column >= Columns.Count ? ColumnRole.Other
        : Columns[column].Role == ColumnRole.Project ? ColumnRole.Name
        : Columns[column].Role == ColumnRole.Level2 && IndexOf(ColumnRole.Name) < 0 && IndexOf(ColumnRole.Level1) >= 0 ? ColumnRole.Name : Columns[column].Role;

    /// <summary>Whether one of the columns has one of the roles.</summary>
    public bool Has(params ColumnRole[] roles) => Columns.Any(column => roles.Contains(column.Role));

    /// <summary>Index of the first column of a role; -1 when there is none.</summary>
    public int IndexOf(ColumnRole role)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Role == role)
                return i;
        }
        return -1;
    }

    private static LooseHeader? Read(IReadOnlyList<Piece> pieces, int start, RoleWords words)
    {
        if (Match(pieces, start, words) is null)
            return null;
        var columns = new List<(ColumnRole Role, string Text)>();
        var at = start;
        while (at < pieces.Count)
        {
            if (Match(pieces, at, words) is { } match)
            {
                // One heading broken over two pieces that both say the same.
                if (columns.Count > 0 && columns[^1].Role == match.Role && match.Role is ColumnRole.Reason)
                    columns[^1] = (match.Role, columns[^1].Text + match.Text);
                else
                    columns.Add((match.Role, match.Text));
                at = match.End;
            }
            else if ((columns.Count >= 3 || (columns.Count > 0 && IsMoney(columns[^1].Role))) && IsUnknownHeading(pieces, at, words))
            {
                columns.Add((ColumnRole.Other, pieces[at].Text));
                at++;
            }
            else
            {
                break;
            }
        }
        // 绩效指标 | 完成情况 | 一级指标: the end of the block's own name reads like a heading.
        var level1 = columns.FindIndex(column => column.Role == ColumnRole.Level1);
        return new LooseHeader(start, at, level1 == 1 && columns[0].Role is ColumnRole.Actual or ColumnRole.Target or ColumnRole.Name ? columns[1..] : columns);
    }

    /// <summary>A heading this list does not know between two that it knows, e.g. 得分系数.</summary>
    private static bool IsUnknownHeading(IReadOnlyList<Piece> pieces, int at, RoleWords words) =>
        pieces[at].Text.Length is > 0 and <= 12 && !pieces[at].Text.Any(char.IsAsciiDigit) && at + 2 < pieces.Count
        && EvaluationWords.Level1(pieces[at].Text) is null && EvaluationWords.Level2(pieces[at].Text) is null
        && Match(pieces, at + 1, words) is not null && Match(pieces, at + 2, words) is not null;

    private static (ColumnRole Role, string Text, int End)? Match(IReadOnlyList<Piece> pieces, int at, RoleWords words)
    {
        // （万元） belongs to the label before it.
        if (pieces[at].Text.Length == 0 || pieces[at].Text[0] is '（' or '(')
            return null;
        var text = "";
        for (var length = 1; length <= LongestHeading && at + length <= pieces.Count; length++)
        {
            text += pieces[at + length - 1].Text;
            // 预期指标值（包含 + 数字及文字描述）: a bracket broken over two pieces.
            if (text.AsSpan().ContainsAny('（', '(') && !text.AsSpan().ContainsAny('）', ')'))
                continue;
            if (words.Of(text) is not { } role)
                continue;
            // 实际完成 + 值: the rest of a broken heading is no heading itself.
            var next = at + length;
            if (next < pieces.Count && pieces[next].Text.Length is > 0 and <= 8 && !pieces[at + length - 1].IsCell && words.Of(pieces[next].Text) is null && words.Of(text + pieces[next].Text) == role
                && !pieces[next].Text.Any(char.IsAsciiDigit) && EvaluationWords.Level1(pieces[next].Text) is null)
                return (role, text + pieces[next].Text, next + 1);
            return (role, text, next);
        }
        return null;
    }
}
