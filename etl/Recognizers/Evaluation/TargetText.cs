namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>指标值文字 — joins a target that is printed in up to three columns: operator, value, unit.</summary>
internal static class TargetText
{
    /// <summary>Target as one text; words that only name the kind of target (定性, 定量, 正向) are no operator.</summary>
    public static string Join(string? sign, string? value, string? unit)
    {
        if (value is null)
            return "";
        var isNumber = char.IsAsciiDigit(value[0]);
        var before = sign is not null && isNumber && (!char.IsLetter(sign[0]) || sign is "大于" or "小于" or "等于" or "大于等于" or "小于等于") ? sign : "";
        var after = unit is not null && isNumber && char.IsAsciiDigit(value[^1]) ? unit : "";
        return before + value + after;
    }
}
