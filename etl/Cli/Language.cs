using System.Globalization;

namespace PerfEval.Etl.Cli;

/// <summary>
/// 语言 — Simplified Chinese unless <c>--lang en</c> or the variable PERFEVAL_LANG asks for English. LANG is not asked: servers in China
/// commonly run with en_US.UTF-8 while their users read Chinese.
/// </summary>
internal static class Language
{
    public const string Option = "--lang";
    private const string Variable = "PERFEVAL_LANG";
    private static readonly string[] Known = ["zh-CN", "en"];

    /// <summary>Sets the language before the commands are built, since their descriptions are texts too.</summary>
    public static void Choose(string[] args)
    {
        var culture = CultureInfo.GetCultureInfo(Asked(args).StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Known[1] : Known[0]);
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
    }

    private static string Asked(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == Option && i + 1 < args.Length) return args[i + 1];
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal)) return args[i][(Option.Length + 1)..];
        }

        return Environment.GetEnvironmentVariable(Variable) ?? "";
    }
}
