using System.Globalization;

namespace PerfEval.Warehouse.Marts.Sources;

/// <summary>数的地址 — how a figure is named in an address: kind of fact, key and figure, e.g. <c>project.12.outturn</c>.</summary>
public static class FigureSources
{
    /// <summary>The query for an address; empty when it names no figure.</summary>
    public static IFigureSourceQuery? Find(string address)
    {
        if (address.Split('.') is not [var kind, var number, var measure] || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var key))
        {
            return null;
        }

        IFigureSourceQuery? query = kind switch
        {
            "project" => new ProjectMoneySourceQuery(key, measure),
            "score" => new ProjectScoreSourceQuery(key, measure),
            "indicator" => new IndicatorSourceQuery(key, measure),
            "sangong" => new ThreePublicSourceQuery(key, measure),
            "line" => new BudgetLineSourceQuery(key, measure),
            "class" => new ClassifiedExpenditureSourceQuery(key, measure),
            _ => null,
        };
        return query?.Knows == true ? query : null;
    }

    /// <summary>The address of a figure; empty when no fact stands behind it.</summary>
    public static string? Address(string kind, long? factKey, string measure) =>
        factKey is { } key ? string.Create(CultureInfo.InvariantCulture, $"{kind}.{key}.{measure}") : null;
}
