namespace PerfEval.Etl.Readers.PlainText;

/// <summary>What a line of a text is by its form alone.</summary>
internal enum LineKind
{
    /// <summary>Running text or a title.</summary>
    Text,

    /// <summary>Cells between tabs, or one cell behind a tab.</summary>
    Tabs,

    /// <summary>Cells between vertical bars.</summary>
    Bars,

    /// <summary>Words apart by wide blanks: a row of a table, or a title spread over its line.</summary>
    Gaps,
}
