namespace PerfEval.Etl.Readers.PlainText;

/// <summary>A cell of a line between wide blanks.</summary>
/// <param name="Start">Position of its first character.</param>
/// <param name="End">Position behind its last character.</param>
/// <param name="ShownStart">The same as shown, where a Chinese character takes two places.</param>
/// <param name="ShownEnd">Where it ends as shown.</param>
internal sealed record GapCell(string Text, int Start, int End, int ShownStart, int ShownEnd);
