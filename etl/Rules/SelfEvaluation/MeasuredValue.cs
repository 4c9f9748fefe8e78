using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>指标值 — operator, number and unit of a target or an actual value.</summary>
/// <param name="Operator">方向.</param>
/// <param name="IsExplicit">Whether the operator is printed.</param>
/// <param name="Number">数.</param>
/// <param name="Unit">单位 — as printed; empty where none is.</param>
internal sealed partial record MeasuredValue(TargetOperator Operator, bool IsExplicit, decimal Number, string Unit)
{
    /// <summary>Reads a target or an actual value; empty for words and for several numbers in one cell.</summary>
    public static MeasuredValue? Read(string text)
    {
        var match = Value().Match(PrintedText.WithoutBlanks(text));
        if (!match.Success || !decimal.TryParse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return null;
        var sign = match.Groups["op"].Value;
        var unit = match.Groups["unit"].Value;
        return new MeasuredValue(OperatorOf(sign, unit), sign.Length > 0, number, Bare(unit));
    }

    /// <summary>Whether two values can be compared: same unit, or one of them printed without.</summary>
    public bool IsComparable(MeasuredValue other) => Unit == other.Unit || Unit.Length == 0 || other.Unit.Length == 0;

    /// <summary>Whether an actual value reaches this target.</summary>
    public bool IsReachedBy(MeasuredValue actual) => Operator switch
    {
        TargetOperator.AtMost => actual.Number <= Number,
        TargetOperator.Exactly => actual.Number == Number,
        _ => actual.Number >= Number,
    };

    private static TargetOperator OperatorOf(string sign, string unit) => sign switch
    {
        "≤" or "<" or "＜" or "≦" or "不超过" or "不高于" or "小于" or "低于" => TargetOperator.AtMost,
        "=" or "＝" or "≡" or "等于" => TargetOperator.Exactly,
        "" when unit.EndsWith("以内", StringComparison.Ordinal) || unit.EndsWith("以下", StringComparison.Ordinal) => TargetOperator.AtMost,
        _ => TargetOperator.AtLeast,
    };

    private static string Bare(string unit) =>
        unit.Replace("百分比", "%", StringComparison.Ordinal).Replace("％", "%", StringComparison.Ordinal)
            .Replace("以上", "", StringComparison.Ordinal).Replace("以内", "", StringComparison.Ordinal).Replace("以下", "", StringComparison.Ordinal).Replace("平米", "平方米", StringComparison.Ordinal);

    // ≥95% · =600万元 · ≤105万元/年 · 21万份 · 不少于3次
    [GeneratedRegex("^(?<op>[≥≧>＞≤≦<＜=＝≡]|不少于|不低于|不超过|不高于|大于|小于|低于|等于|达到)?(?<n>-?\\d[\\d,]*(?:\\.\\d+)?)(?<unit>[^\\d，,；;]{0,8})$")]
    private static partial Regex Value();
}
