using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Marts.Audit;

/// <summary>Compares stored and expected rows of one mart, matched by primary key, column by column.</summary>
internal static class RowComparer
{
    public static IEnumerable<MartDifference> Compare<TRow>(WarehouseContext context, IEnumerable<TRow> stored, IEnumerable<TRow> expected)
        where TRow : class
    {
        var table = context.Model.FindEntityType(typeof(TRow))!;
        var mart = table.GetTableName()!;
        var keyColumns = table.FindPrimaryKey()!.Properties.Select(property => property.PropertyInfo!).ToList();
        var columns = table.GetProperties().Select(property => property.PropertyInfo!).ToList();
        var expectedByKey = expected.ToDictionary(KeyOf);
        foreach (var row in stored)
        {
            if (!expectedByKey.Remove(KeyOf(row), out var wanted))
                yield return new MartDifference(mart, KeyOf(row), "", "row", null);
            else
                foreach (var column in columns.Where(column => !Equals(column.GetValue(row), column.GetValue(wanted))))
                    yield return new MartDifference(mart, KeyOf(row), column.Name, Text(column, row), Text(column, wanted));
        }

        foreach (var missing in expectedByKey.Keys)
            yield return new MartDifference(mart, missing, "", null, "row");

        string KeyOf(TRow row) => string.Join('|', keyColumns.Select(column => Text(column, row)));
    }

    private static string? Text(PropertyInfo column, object row) => Convert.ToString(column.GetValue(row), CultureInfo.InvariantCulture);
}
