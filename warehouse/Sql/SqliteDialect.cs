namespace PerfEval.Warehouse.Sql;

/// <summary>方言（SQLite）.</summary>
public sealed class SqliteDialect : SqlDialect
{
    public override string Page => "LIMIT @Take OFFSET @Skip";

    public override string True => "1";
}
