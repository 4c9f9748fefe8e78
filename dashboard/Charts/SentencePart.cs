namespace PerfEval.Dashboard.Charts;

/// <summary>A piece of a sentence: words, or a figure that opens what it is made of.</summary>
public sealed record SentencePart(string Text, string? Href = null, bool IsFigure = false)
{
    /// <summary>A figure of the sentence.</summary>
    public static SentencePart Figure(string text, string? href = null) => new(text, href, IsFigure: true);
}
