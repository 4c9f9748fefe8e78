namespace PerfEval.Etl.Loading.Entities;

/// <summary>归并理由 — codes of why a printed name was taken for a department, unit or project; the texts are in the resources.</summary>
public static class LinkReasons
{
    /// <summary>首次出现 — the name made a row of its own.</summary>
    public const string FirstSeen = "first_seen";

    /// <summary>编码相同.</summary>
    public const string SameCode = "same_code";

    /// <summary>名称相同.</summary>
    public const string SameName = "same_name";

    /// <summary>规范名相同 — same apart from blanks, quotes, width, year and form name.</summary>
    public const string NormalisedName = "normalised_name";

    /// <summary>核心名相同 — same apart from endings such as 经费 or 项目 and link words.</summary>
    public const string CoreName = "core_name";

    /// <summary>别名 — the alias list says so.</summary>
    public const string Alias = "alias";

    /// <summary>名称相似 — a proposal in quarantine; never a link.</summary>
    public const string SimilarName = "similar_name";

    /// <summary>名称不唯一 — several units have a project of this name and the document names no unit.</summary>
    public const string AmbiguousName = "ambiguous_name";

    /// <summary>把握 — how sure a link of this reason is, 0 to 1. Links below 0.95 are not made.</summary>
    public static decimal Score(string reason) => reason switch
    {
        NormalisedName => 0.99m,
        CoreName => 0.96m,
        _ => 1m,
    };
}
