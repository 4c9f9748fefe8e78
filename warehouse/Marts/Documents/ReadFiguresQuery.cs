namespace PerfEval.Warehouse.Marts.Documents;

/// <summary>读出的数 — every figure taken from one document version, in reading order.</summary>
public sealed record ReadFiguresQuery(int DocumentVersionKey) : IMartQuery<ReadFigureRow>
{
    /// <summary>序号 — figures of one statement only.</summary>
    public int? StatementNo { get; init; }
}
