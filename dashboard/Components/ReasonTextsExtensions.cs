using Microsoft.Extensions.Localization;
using PerfEval.Dashboard.Resources;

namespace PerfEval.Dashboard.Components;

/// <summary>把握的理由 — keys joined by <c>+</c> as words for people; a key without words of its own stays visible as it is.</summary>
public static class ReasonTextsExtensions
{
    public static string Reasons(this IStringLocalizer<ReviewTexts> texts, string? reasons) => string.IsNullOrEmpty(reasons)
        ? texts["Reason.none"]
        : string.Join(texts["ReasonSeparator"], reasons.Split('+').Select(key => texts[$"Reason.{key}"] is { ResourceNotFound: false } known ? known.Value : key));
}
