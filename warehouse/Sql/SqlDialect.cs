namespace PerfEval.Warehouse.Sql;

/// <summary>方言 — everything in which SQL text differs between engines; a <c>.sql</c> file asks for a fragment by its marker.</summary>
public abstract class SqlDialect
{
    /// <summary>Marker <c>{{page}}</c>: rows <c>@Skip</c> to <c>@Skip + @Take</c>; stands behind ORDER BY.</summary>
    public abstract string Page { get; }

    /// <summary>Marker <c>{{true}}</c>: the literal a true flag is compared with.</summary>
    public abstract string True { get; }

    /// <summary>The fragments by the name of their marker.</summary>
    public IReadOnlyDictionary<string, string> Fragments => new Dictionary<string, string> { ["page"] = Page, ["true"] = True };
}
