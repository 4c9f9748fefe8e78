using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Sql;

/// <summary>
/// 批量写入 — inserts rows of one table through one prepared command, on the context's connection and inside its transaction,
/// without change tracking. Keys that the database generates are not read back.
/// </summary>
public sealed class TableWriter<TRow> : IDisposable
    where TRow : class
{
    // What a table needs is worked out once per engine: a load opens a writer for every table of every document.
    private static readonly ConcurrentDictionary<Type, (string Insert, IReadOnlyList<DbType> Types, Action<TRow, object?[]> Read)> Plans = new();

    private readonly DbCommand _insert;
    private readonly Action<TRow, object?[]> _read;
    private readonly object?[] _values;

    public TableWriter(WarehouseContext context)
    {
        var plan = Plans.GetOrAdd(context.GetType(), _ => Plan(context));
        _read = plan.Read;
        _values = new object?[plan.Types.Count];
        _insert = context.Database.GetDbConnection().CreateCommand();
        _insert.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        _insert.CommandText = plan.Insert;
        foreach (var (index, type) in plan.Types.Index())
            _insert.Parameters.Add(Parameter(_insert, index, type));
        if (context is SqliteWarehouseContext)
            _insert.Prepare();
    }

    /// <summary>Inserts the rows; returns how many there were.</summary>
    public int Write(IEnumerable<TRow> rows)
    {
        var count = 0;
        foreach (var row in rows)
        {
            _read(row, _values);
            for (var i = 0; i < _values.Length; i++)
                _insert.Parameters[i].Value = _values[i] ?? DBNull.Value;
            count += _insert.ExecuteNonQuery();
        }

        return count;
    }

    public void Dispose() => _insert.Dispose();

    private static (string Insert, IReadOnlyList<DbType> Types, Action<TRow, object?[]> Read) Plan(WarehouseContext context)
    {
        var table = context.Model.FindEntityType(typeof(TRow)) ?? throw new InvalidOperationException($"{typeof(TRow).Name} is no table.");
        var columns = Columns(table);
        return (Insert(table.GetTableName()!, columns), [.. columns.Select(column => column.DbType)], Reader(columns));
    }

    private static List<TableColumn> Columns(IEntityType table) =>
        [.. Columns(table, []).Where(column => column.Property.ValueGenerated != ValueGenerated.OnAdd)];

    private static IEnumerable<TableColumn> Columns(ITypeBase type, IReadOnlyList<IPropertyBase> path) => type
        .GetProperties().Select(property => new TableColumn(property, path))
        .Concat(type.GetComplexProperties().SelectMany(complex => Columns(complex.ComplexType, [.. path, complex])));

    private static Action<TRow, object?[]> Reader(IReadOnlyList<TableColumn> columns)
    {
        var row = Expression.Parameter(typeof(TRow));
        var values = Expression.Parameter(typeof(object?[]));
        var assignments = columns.Select((column, index) => Expression.Assign(
            Expression.ArrayAccess(values, Expression.Constant(index)),
            Expression.Convert(column.Of(row), typeof(object))));
        return Expression.Lambda<Action<TRow, object?[]>>(Expression.Block(assignments), row, values).Compile();
    }

    private static string Insert(string table, IReadOnlyList<TableColumn> columns) =>
        $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ({string.Join(", ", columns.Select((_, index) => $"@p{index}"))})";

    private static DbParameter Parameter(DbCommand command, int index, DbType type)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{index}";
        parameter.DbType = type;
        return parameter;
    }
}
