using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Readers.Layout;

/// <summary>A line of text with its page and place.</summary>
internal sealed record PlacedLine(TextLine Line, ParagraphLines Margins, int Page, Locator Place);
