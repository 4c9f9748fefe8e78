using Microsoft.Extensions.Localization;
using PerfEval.Dashboard.Resources;

namespace PerfEval.Dashboard.Pages.Quarantine;

/// <summary>原因与办法 — what a cause means and what to do; causes without words of their own say so with their code.</summary>
public static class QuarantineTextsExtensions
{
    public static string Cause(this IStringLocalizer<QuarantineTexts> texts, string reason) =>
        texts[$"Cause.{reason}"] is { ResourceNotFound: false } known ? known : texts["Cause.other", reason];

    public static string Advice(this IStringLocalizer<QuarantineTexts> texts, string reason) =>
        texts[$"Advice.{reason}"] is { ResourceNotFound: false } known ? known : texts["Advice.other"];
}
