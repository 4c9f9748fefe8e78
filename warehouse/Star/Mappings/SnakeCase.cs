using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PerfEval.Warehouse.Star.Mappings;

/// <summary>Physical names: table, column, key and index names in snake_case, so that the same unquoted SQL runs on every engine.</summary>
internal static class SnakeCase
{
    public static void Apply(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            entity.SetTableName(TableName(entity.ClrType.Name));
            NameColumns(entity, "");
            foreach (var key in entity.GetKeys())
                key.SetName($"pk_{entity.GetTableName()}");
            foreach (var index in entity.GetIndexes())
                index.SetDatabaseName($"{(index.IsUnique ? "ux" : "ix")}_{entity.GetTableName()}_{ColumnList(index.Properties)}");
            foreach (var reference in entity.GetForeignKeys())
                reference.SetConstraintName($"fk_{entity.GetTableName()}_{ColumnList(reference.Properties)}");
        }
    }

    public static string Of(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && snake.Length > 0 && snake[^1] != '_')
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }

    // Classes of mart tables are called after their row.
    private static string TableName(string type) => type.EndsWith("Row", StringComparison.Ordinal) ? $"mart_{Of(type[..^3])}" : Of(type);

    private static void NameColumns(IMutableTypeBase type, string prefix)
    {
        foreach (var property in type.GetProperties())
            property.SetColumnName(prefix + Of(property.Name));
        foreach (var complex in type.GetComplexProperties())
            NameColumns(complex.ComplexType, $"{prefix}{Of(complex.Name)}_");
    }

    // Shortened, so that no name is longer than the 63 bytes PostgreSQL keeps.
    private static string ColumnList(IReadOnlyList<IMutableProperty> properties) =>
        string.Join('_', properties.Select(property => property.GetColumnName())).Replace("_key", "", StringComparison.Ordinal)
            .Replace("document_version", "version", StringComparison.Ordinal);
}
