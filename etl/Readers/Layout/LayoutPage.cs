namespace PerfEval.Etl.Readers.Layout;

/// <summary>A page as the layout sees it.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Words">Words in any order.</param>
/// <param name="Across">Horizontal lines drawn on it; none where they are not known.</param>
/// <param name="Down">Vertical lines drawn on it.</param>
internal sealed record LayoutPage(int Number, double Width, double Height, IReadOnlyList<WordBox> Words, IReadOnlyList<Ruling> Across, IReadOnlyList<Ruling> Down);
