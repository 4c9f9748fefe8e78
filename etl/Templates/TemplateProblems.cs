using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers;

namespace PerfEval.Etl.Templates;

/// <summary>The cells of a filled template that are missing or wrong, out of all that stayed unresolved.</summary>
internal static class TemplateProblems
{
    private const string Prefix = "template_";

    public static IReadOnlyList<Unresolved> Of(RecognitionResult recognition) =>
        [.. recognition.Unresolved.Where(open => open.Reason.StartsWith(Prefix, StringComparison.Ordinal))];
}
