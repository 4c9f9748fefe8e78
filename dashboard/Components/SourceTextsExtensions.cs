using System.Globalization;
using Microsoft.Extensions.Localization;
using PerfEval.Dashboard.Formats;
using PerfEval.Dashboard.Resources;
using PerfEval.Warehouse.Star;

namespace PerfEval.Dashboard.Components;

/// <summary>How places, subjects and values of facts are written for people.</summary>
public static class SourceTextsExtensions
{
    /// <summary>位置 — <c>L123</c> as a line number; other locators stay as they are.</summary>
    public static string Place(this IStringLocalizer<SourceTexts> texts, string locator) =>
        locator is ['L', .. var line] && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? texts["Line", number] : locator;

    /// <summary>对象 — the name of a three-public category, or the name the fact carries.</summary>
    public static string Subject(this IStringLocalizer<SourceTexts> texts, string kind, string subject) =>
        kind == "sangong" ? texts[$"Category.{subject}"] : subject;

    /// <summary>印刷原文 — with its unit, which running text prints behind the number and a table above it.</summary>
    public static string Printed(string? text, string? unit) =>
        string.IsNullOrEmpty(unit) || text?.EndsWith(unit, StringComparison.Ordinal) == true ? text ?? "" : $"{text} {unit}";

    /// <summary>取值 — the number as people write it, or what stands there instead.</summary>
    public static string Value(this IStringLocalizer<SourceTexts> texts, decimal? yuan, decimal? number, string state) => (yuan, number, state) switch
    {
        ({ } money, _, _) => Figures.Yuan(money),
        (_, { } plain, _) => plain.ToString("#,##0.####", CultureInfo.InvariantCulture),
        _ => texts[$"State.{(state.Length == 0 ? PrintedStates.NotFound : state)}"],
    };
}
