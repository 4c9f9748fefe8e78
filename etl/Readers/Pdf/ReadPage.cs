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
    public bool HasText
    {
        get
        {
            var (all, garbage) = (0, 0);
            foreach (var letter in Boxes.Words.SelectMany(word => word.Text))
            {
                all++;
                garbage += IsGarbage(letter) ? 1 : 0;
            }
            return all >= FewestCharacters && garbage < all * MostGarbage;
        }
    }

    public LayoutPage Layout => UprightPage.Of(Boxes, Rulings.Across, Rulings.Down);

    /// <summary>What a font without a table of its characters leaves: private use, replacement and control characters.</summary>
    private static bool IsGarbage(char letter) => letter is (>= '\ue000' and <= '\uf8ff') or '\ufffd' || (char.IsControl(letter) && letter != '\t') || char.IsSurrogate(letter);
}
