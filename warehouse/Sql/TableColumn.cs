using System.Data;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PerfEval.Warehouse.Sql;

/// <summary>A column of a table and the way to its value in a row, through the complex properties that hold it.</summary>
internal sealed record TableColumn(IProperty Property, IReadOnlyList<IPropertyBase> Path)
{
    public string Name => Property.GetColumnName();

    public DbType DbType => (Nullable.GetUnderlyingType(Property.ClrType) ?? Property.ClrType) switch
    {
        var type when type == typeof(string) => DbType.String,
        var type when type == typeof(bool) => DbType.Boolean,
        var type when type == typeof(short) => DbType.Int16,
        var type when type == typeof(int) => DbType.Int32,
        var type when type == typeof(long) => DbType.Int64,
        var type => throw new NotSupportedException($"{Property.DeclaringType.Name}.{Property.Name}: {type.Name}"),
    };

    public Expression Of(Expression row) =>
        Expression.Property(Path.Aggregate(row, (holder, step) => Expression.Property(holder, step.PropertyInfo!)), Property.PropertyInfo!);
}
