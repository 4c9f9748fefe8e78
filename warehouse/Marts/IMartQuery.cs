namespace PerfEval.Warehouse.Marts;

/// <summary>查询 — one question to the marts: parameters as properties, the SQL in the file of the same name beside it; <c>@ReviewThresholdE4</c> is there without asking.</summary>
/// <typeparam name="TRow">A row of the answer; columns find their property by name, underscores aside.</typeparam>
public interface IMartQuery<TRow>
{
    /// <summary>Fragments of SQL chosen by the query itself, such as a sort order out of a fixed list; never text from a user.</summary>
    IReadOnlyDictionary<string, string> Fragments => System.Collections.Frozen.FrozenDictionary<string, string>.Empty;
}
