namespace PerfEval.Warehouse.Sql;

/// <summary>方言（SQL Server）.</summary>
public sealed class SqlServerDialect : SqlDialect
{
    public override string Page => "OFFSET @Skip ROWS FETCH NEXT @Take ROWS ONLY";

    public override string True => "1";
}
