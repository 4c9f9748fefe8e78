using System.Globalization;
using System.Resources;
using PerfEval.Etl.Loading;
using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Resources;

/// <summary>Texts shown to users, in the language of <see cref="CultureInfo.CurrentUICulture"/>; Simplified Chinese unless that is English.</summary>
public static class Messages
{
    private static readonly ResourceManager Texts = new(typeof(Messages));

    /// <summary>The text of a key, filled in.</summary>
    public static string Text(string key, params object?[] arguments) =>
        string.Format(CultureInfo.CurrentCulture, Texts.GetString(key, CultureInfo.CurrentUICulture) ?? key, arguments);

    /// <summary>What happened to a file and what to do, beginning with the file's name.</summary>
    public static string Of(string fileName, LoadReason reason) =>
        Text(reason.Code, fileName, string.IsNullOrEmpty(reason.Detail) ? "" : Text("detail", reason.Detail));

    /// <summary>Which entry of a word file cannot be used, and why.</summary>
    public static string Of(WordProblem problem) =>
        Text(problem.Code, problem.Entry.Length == 0 ? problem.File : Text("words.at", problem.File, problem.Entry), problem.Detail);
}
