namespace PerfEval.Etl.Readers.PlainText;

/// <summary>One line that is not blank.</summary>
/// <param name="Number">1-based physical line.</param>
/// <param name="BlanksBefore">Blank lines directly above.</param>
/// <param name="Kind">Form of the line.</param>
/// <param name="Text">The line without its end; running text is trimmed and free of markup.</param>
internal readonly record struct TextLine(int Number, int BlanksBefore, LineKind Kind, string Text)
{
    /// <summary>Whether it is one cell behind a single tab, the form of tables with one cell per line.</summary>
    public bool IsSingleCell => Kind == LineKind.Tabs && Text[0] == '\t' && Text.AsSpan(1).IndexOf('\t') < 0;
}
