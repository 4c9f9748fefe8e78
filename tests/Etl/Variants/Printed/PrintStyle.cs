namespace PerfEval.Tests.Etl.Variants.Printed;

/// <summary>How a document is laid out before it is printed.</summary>
/// <param name="Rules">Whether cells have drawn borders.</param>
/// <param name="Landscape">Whether pages lie across.</param>
/// <param name="Centred">Whether words stand in the middle of their cells, as most offices have it; figures stand at the right in any case.</param>
/// <param name="Numbered">Whether pages carry their number between dashes.</param>
/// <param name="Merged">Whether words reach over the empty cells below them.</param>
/// <param name="Least">What recognition must reach; without drawn lines some rows that a page end cuts stay apart.</param>
public sealed record PrintStyle(string Name, bool Rules, bool Landscape, bool Centred, bool Numbered, bool Merged, double Least)
{
    public static PrintStyle Ruled { get; } = new("ruled", true, false, false, false, true, 0.98);

    public static PrintStyle RuledAcross { get; } = new("ruled across, centred, numbered", true, true, true, true, true, 0.98);

    public static PrintStyle Open { get; } = new("open", false, false, false, true, false, 0.93);

    public static IReadOnlyList<PrintStyle> All { get; } = [Ruled, RuledAcross, Open];

    public override string ToString() => Name;
}
