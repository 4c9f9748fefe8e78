namespace PerfEval.Warehouse.Marts;

/// <summary>分页查询 — a query whose SQL ends in <c>-- order</c>, an ORDER BY and <c>{{page}}</c>.</summary>
public interface IPagedMartQuery<TRow> : IMartQuery<TRow>
{
    /// <summary>跳过的行数.</summary>
    int Skip { get; }

    /// <summary>取的行数.</summary>
    int Take { get; }
}
