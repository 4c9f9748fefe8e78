using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>提及 — one number of a sentence with the subject it belongs to and the role it plays.</summary>
/// <param name="Subject">Key of the subject, as the word list gives it.</param>
/// <param name="Words">Subject as printed, normalised.</param>
/// <param name="Role">角色.</param>
/// <param name="Figure">Number; signed for changes and growth.</param>
/// <param name="Base">What it is measured against, as named; empty when the sentence names nothing.</param>
/// <param name="Sentence">0-based number of the sentence in the paragraph.</param>
/// <param name="Start">Offset in the paragraph.</param>
internal sealed record Mention(string Subject, string Words, MentionRole Role, Figure Figure, string Base, int Sentence, int Start)
{
    /// <summary>列举序号 — place in a list such as 收、支总计分别为3.1、2.9万元; empty outside lists.</summary>
    public int? Place { get; init; }

    /// <summary>变动原因 — the reason the same or the next sentence gives; empty when none.</summary>
    public string? Reason { get; init; }

    /// <summary>Amount printed as the whole, as in 完成预算12万元的80%.</summary>
    public Figure? Whole { get; init; }
}
