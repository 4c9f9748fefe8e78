using PerfEval.Etl.Readers.Layout;

namespace PerfEval.Etl.Readers.Pdf;

/// <summary>A page of the text layer: words, and which of them poppler takes for one line.</summary>
/// <param name="Lines">For each word the number of its line.</param>
internal sealed record BoxedPage(int Number, double Width, double Height, IReadOnlyList<WordBox> Words, IReadOnlyList<int> Lines);
