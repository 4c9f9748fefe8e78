using System.Globalization;
using System.Resources;

namespace PerfEval.Etl.Rules;

/// <summary>检查的文字 — messages of findings and reasons, in the language of the reader.</summary>
public static class RuleTexts
{
    private static readonly ResourceManager Texts = new("PerfEval.Etl.Resources.RuleTexts", typeof(RuleTexts).Assembly);

    /// <summary>What a finding says, in one sentence.</summary>
    public static string Of(Finding finding) =>
        Of(finding.RuleId, finding.MessageKey, finding.Subject, finding.Found, finding.Expected, Text(finding.Difference), Text(finding.Tolerance), finding.Arguments);

    /// <summary>The same from its stored parts.</summary>
    public static string Of(
        string ruleId, string messageKey, string subject, string found, string expected, string difference, string tolerance, IReadOnlyList<string> arguments)
    {
        var rule = RuleCatalogue.Of(ruleId);
        string[] parts = [IsEnglish ? rule.TitleInEnglish : rule.Title, subject, found, expected, difference, tolerance, .. arguments, "", "", ""];
        return string.Format(CultureInfo.CurrentCulture, Text(messageKey), [.. parts]);
    }

    /// <summary>The title of a check.</summary>
    public static string TitleOf(string ruleId) => IsEnglish ? RuleCatalogue.Of(ruleId).TitleInEnglish : RuleCatalogue.Of(ruleId).Title;

    /// <summary>A text by its key.</summary>
    public static string Text(string key) => Texts.GetString(key, CultureInfo.CurrentUICulture) ?? key;

    /// <summary>A text by its key, filled in.</summary>
    public static string Text(string key, params object?[] arguments) => string.Format(CultureInfo.CurrentCulture, Text(key), arguments);

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    private static string Text(decimal? value) => value is { } number ? Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture) : "";
}
