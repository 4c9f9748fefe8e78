using PerfEval.Etl.Readers.Layout;
using PerfEval.Etl.Readers.Pdf.Rules;

namespace PerfEval.Etl.Readers.Pdf;

/// <summary>A page with its words and its drawn lines.</summary>
internal sealed record ReadPage(BoxedPage Boxes, PageRulings Rulings)
{
    // A page number or a stamp is no text layer.
    private const int FewestCharacters = 20;

    // Above this share of characters without meaning a text layer cannot be read.
    private const double MostGarbage = 0.3;

    /// <summary>Whether the page has a text layer that can be read; a page without one is a picture, or empty.</summary>
    public bool HasText => Characters >= FewestCharacters && !IsGarbled;

    /// <summary>Whether the text layer is without meaning.</summary>
    public bool IsGarbled => Boxes.Words.SelectMany(word => word.Text).Count(IsGarbage) > Characters * MostGarbage;

    private int Characters => Boxes.Words.Sum(word => word.Text.Length);

    /// <summary>Whether the page shows something that the text layer lacks.</summary>
    public bool NeedsRecognition => !HasText && (Rulings.HasPicture || Boxes.Words.Count > 0);

    /// <summary>The page as its text layer has it; nothing where that is without meaning.</summary>
    public LayoutPage Layout => IsGarbled ? new LayoutPage(Boxes.Number, Boxes.Width, Boxes.Height, [], [], []) : UprightPage.Of(Boxes, Rulings.Across, Rulings.Down);

    /// <summary>What a font without a table of its characters leaves: private use, replacement and control characters.</summary>
    private static bool IsGarbage(char letter) => letter is (>= '\ue000' and <= '\uf8ff') or '\ufffd' || (char.IsControl(letter) && letter != '\t') || char.IsSurrogate(letter);
}
