using System.Text.RegularExpressions;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>栏目代价 — how strange it is that a column holds a text, or holds nothing. 0 is usual, 3 and more is a last resort.</summary>
internal static partial class CellCosts
{
    /// <summary>What no reading may contain.</summary>
    public const double Impossible = 1e6;

    private const decimal FullMarks = 100m;
    private static readonly Locator Nowhere = new("-");

    /// <summary>Cost of leaving a column empty.</summary>
    /// <param name="role">Meaning of the column.</param>
    /// <param name="hasInitialTarget">Whether targets before and after an adjustment have a column each: most are not adjusted.</param>
    public static double Skip(ColumnRole role, bool hasInitialTarget) => role switch
    {
        ColumnRole.Name => Impossible / 10,
        ColumnRole.Target when hasInitialTarget => 0.9,
        ColumnRole.Coefficient => 1.5,
        ColumnRole.Target or ColumnRole.Actual => 3,
        ColumnRole.Weight or ColumnRole.Score => 2,
        ColumnRole.InitialTarget or ColumnRole.TargetOperator or ColumnRole.TargetUnit => 1,
        ColumnRole.Other => 0.6,
        ColumnRole.TotalScore or ColumnRole.Rate => 1.5,
        ColumnRole.Sequence or ColumnRole.Unit or ColumnRole.Department => 1,
        ColumnRole.Grade => 0.8,
        _ => LooseHeader.IsMoney(role) ? 1.2 : 0,
    };

    /// <summary>Cost of a text in a column.</summary>
    /// <param name="role">Meaning of the column.</param>
    /// <param name="text">The text, pieces joined.</param>
    /// <param name="pieces">Number of its pieces.</param>
    /// <param name="before">The points just before it in the row; empty when there are none.</param>
    public static double Of(ColumnRole role, string text, int pieces, string? before)
    {
        if (text.Length == 0)
            return pieces == 1 ? (role == ColumnRole.Name ? 0.3 : 0) : Impossible;
        return role switch
        {
            ColumnRole.Level1 => Level(text, EvaluationWords.Level1(text) is not null, EvaluationWords.Level2(text) is not null, 4, 0.2),
            ColumnRole.Level2 => Level(text, EvaluationWords.Level2(text) is not null, EvaluationWords.Level1(text) is not null, 3, 0.1),
            ColumnRole.Name => Name(text),
            ColumnRole.Target or ColumnRole.Actual or ColumnRole.InitialTarget => Value(text),
            ColumnRole.Weight => pieces == 1 ? Points(text, before) : Impossible,
            ColumnRole.Score => pieces == 1 ? Points(text, null) + (IsMore(text, before) ? 5 : 0) : Impossible,
            ColumnRole.TargetOperator => Operator().IsMatch(text) ? 0 : Impossible,
            ColumnRole.TargetUnit => pieces == 1 && !text.Any(char.IsAsciiDigit) && text.Length <= 5 && !IsLevel(text) ? 0.2 : Impossible,
            ColumnRole.Coefficient => pieces == 1 && FigureReader.Percent(text, Nowhere).HasValue ? 0 : Impossible,
            ColumnRole.Reason => Reason(text, before),
            ColumnRole.Sequence => pieces == 1 && text.Length <= 3 && text.All(char.IsAsciiDigit) ? 0 : Impossible,
            ColumnRole.Unit or ColumnRole.Department => text.Any(PrintedText.IsChinese) && !IsFigure(text) ? (Classification.Offices.IsName(text) ? 0 : 0.8) : Impossible,
            ColumnRole.Rate => pieces == 1 && FigureReader.Percent(text, Nowhere) is { State: not ValueState.Unparseable } ? 0 : Impossible,
            ColumnRole.TotalScore => pieces == 1 ? Points(text, null) : Impossible,
            ColumnRole.Grade => EvaluationWords.Grade(text) is not null ? 0 : Impossible,
            ColumnRole.Contact => IsFigure(text) && text.Length < 7 ? 3 : 0.4,
            _ when LooseHeader.IsMoney(role) => pieces == 1 && !text.EndsWith('%') && FigureReader.Money(text, MoneyUnit.Yuan, Nowhere) is { State: not ValueState.Unparseable } ? 0 : Impossible,
            _ => text.Length <= 12 ? 0.8 : 3,
        };
    }

    /// <summary>Cost of a text in the only column of levels, where both kinds stand.</summary>
    public static double AnyLevel(string text) => text.Length == 0 ? 0 : Level(text, IsLevel(text), false, 4, 0);

    private static double Level(string text, bool isOwn, bool isOther, double unknown, double both) =>
        isOwn ? (isOther ? both : 0) : isOther || text.Length > 14 || text.Any(char.IsAsciiDigit) || Operator().IsMatch(text) ? Impossible : unknown;

    private static double Name(string text)
    {
        if (!text.Any(PrintedText.IsChinese) || Signed().IsMatch(text))
            return Impossible;
        return IsLevel(text) ? 3 : PureValue().IsMatch(text) ? 4 : char.IsAsciiDigit(text[0]) ? 0.8 : EvaluationWords.IsReached(text) ? 3 : 0;
    }

    private static double Value(string text) =>
        IsLevel(text) ? 3 : IsFigure(text) ? 0 : EvaluationWords.IsReached(text) ? 0.3 : EvaluationWords.EndsReached(text) ? 1 : 0.4;

    /// <summary>Whether a target or result begins with a sign or a number.</summary>
    public static bool IsFigure(string text) => text.Length > 0 && (Signed().IsMatch(text) || char.IsAsciiDigit(text[0]));

    private static double Points(string text, string? before) =>
        FigureReader.Points(text.TrimEnd('%', '％'), Nowhere) switch
        {
            { Value: >= 0m and <= FullMarks } => 0,
            { State: ValueState.Dash } => before is null ? 0.5 : 0.3,
            _ => Impossible,
        };

    private static bool IsMore(string text, string? before) =>
        before is not null && FigureReader.Points(text, Nowhere).Value > FigureReader.Points(before.TrimEnd('%', '％'), Nowhere).Value;

    /// <summary>Words behind the score; they are a reason rather where points were lost.</summary>
    private static double Reason(string text, string? before)
    {
        if (text is "无" or "/" or "-" or "—" or "——" or "无偏差")
            return 0.1;
        return IsLevel(text) || Signed().IsMatch(text) || PureValue().IsMatch(text) ? 4 : before is null ? 1 : 0.9;
    }

    /// <summary>Whether a text names a level.</summary>
    public static bool IsLevel(string text) => EvaluationWords.Level1(text) is not null || EvaluationWords.Level2(text) is not null;

    // ≥ · >= · ＝ · 定性 · 正向指标
    [GeneratedRegex("""^(?:[≥≤><=＝≧≦≡＞＜]{1,2}|定[性量](?:指标)?|[正反负逆]向(?:指标)?|大于等于|小于等于|大于|小于|等于|不低于|不高于)$""")]
    private static partial Regex Operator();

    // ≥12次 · >=90% · =100%
    [GeneratedRegex("""^[≥≤><=＝≧≦≡＞＜±]""")]
    private static partial Regex Signed();

    // 100 · 80% · 12.5 · 85人
    [GeneratedRegex("""^\d[\d,.]*(?:[%％‰]|[万亿]?\p{IsCJKUnifiedIdeographs}{0,2})$""")]
    private static partial Regex PureValue();
}
