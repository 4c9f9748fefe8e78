namespace PerfEval.Warehouse.Marts.Statements;

/// <summary>以何为准 — which of several statements of one figure counts.</summary>
internal static class Prevailing
{
    /// <summary>
    /// The department's own figure before a unit's, then the surer, then the more exactly printed, then the first read.
    /// Empty when only several units state it: none of them is the department's.
    /// </summary>
    public static LineStatement? Of(IEnumerable<LineStatement> statements) => statements
        .OrderBy(line => line.UnitKey is not null).ThenBy(line => !line.IsOfItsDocument).ThenByDescending(line => line.ConfidenceE4)
        .ThenBy(line => LastPlace(line.AmountUnit, line.AmountDecimals)).ThenBy(line => line.FactKey)
        .FirstOrDefault(OfOneSubject(statements, line => line.UnitKey));

    /// <inheritdoc cref="Of(IEnumerable{LineStatement})" />
    public static ThreePublicStatement? Of(IEnumerable<ThreePublicStatement> statements) => statements
        .OrderBy(row => row.UnitKey is not null).ThenByDescending(row => row.ConfidenceE4)
        .ThenBy(row => LastPlace(row.AmountUnit, row.AmountDecimals)).ThenBy(row => row.FactKey)
        .FirstOrDefault(OfOneSubject(statements, row => row.UnitKey));

    /// <summary>Statements of one project, the one that counts first: form, running text, summary, target table.</summary>
    public static IEnumerable<TStatement> First<TStatement>(IEnumerable<TStatement> statements)
        where TStatement : IProjectStatement => statements
        .OrderBy(Place).ThenByDescending(statement => statement.ConfidenceE4).ThenBy(statement => statement.FactKey);

    private static int Place<TStatement>(TStatement statement)
        where TStatement : IProjectStatement => statement.Statement switch
    {
        Star.Statements.Form => 0,
        Star.Statements.Narrative => 1,
        Star.Statements.Summary => 2,
        _ => 3,
    };

    private static Func<TStatement, bool> OfOneSubject<TStatement>(IEnumerable<TStatement> statements, Func<TStatement, int?> unit)
    {
        var units = statements.Select(unit).Distinct().ToList();
        return statement => unit(statement) is null || units.Count == 1;
    }

    /// <summary>Yuan of one unit in the last printed place: 0.01 for 元 with two decimals, 100 for 万元 with two.</summary>
    private static decimal LastPlace(string? unit, int decimals)
    {
        var place = unit switch
        {
            "千元" => 1_000m,
            "万元" or "万" => 10_000m,
            "亿元" or "亿" => 100_000_000m,
            _ => 1m,
        };
        for (var i = 0; i < decimals; i++)
            place /= 10m;
        return place;
    }
}
