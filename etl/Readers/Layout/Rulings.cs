namespace PerfEval.Etl.Readers.Layout;

/// <summary>Makes whole lines of the pieces a program draws: a border is often drawn cell by cell, or dot by dot.</summary>
internal static class Rulings
{
    // Points.
    private const double SamePlace = 1.5;

    private const double LargestGap = 3;

    private const double Shortest = 6;

    public static IReadOnlyList<Ruling> Joined(IEnumerable<Ruling> pieces)
    {
        var joined = new List<Ruling>();
        foreach (var place in Places([.. pieces.OrderBy(piece => piece.At)]))
        {
            var at = place.Average(piece => piece.At);
            var open = new Ruling(at, double.NaN, double.NaN);
            foreach (var piece in place.OrderBy(piece => piece.From))
            {
                if (piece.From <= open.To + LargestGap)
                {
                    open = open with { To = Math.Max(open.To, piece.To) };
                    continue;
                }
                if (open.Length >= Shortest)
                    joined.Add(open);
                open = new Ruling(at, piece.From, piece.To);
            }
            if (open.Length >= Shortest)
                joined.Add(open);
        }
        return joined;
    }

    private static IEnumerable<List<Ruling>> Places(List<Ruling> sorted)
    {
        var place = new List<Ruling>();
        foreach (var piece in sorted)
        {
            if (place.Count > 0 && piece.At - place[0].At > SamePlace)
            {
                yield return place;
                place = [];
            }
            place.Add(piece);
        }
        if (place.Count > 0)
            yield return place;
    }
}
