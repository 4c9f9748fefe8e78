namespace PerfEval.Etl.Recognizers.Text;

/// <summary>分句 — a part of a sentence between two marks such as ，；：。; a number belongs to the words of its own clause.</summary>
/// <param name="Text">The words without the closing mark.</param>
/// <param name="Start">Offset of the first character in the paragraph.</param>
/// <param name="Sentence">0-based number of the sentence in the paragraph.</param>
public sealed record Clause(string Text, int Start, int Sentence)
{
    /// <summary>End offset, exclusive.</summary>
    public int End => Start + Text.Length;
}
