namespace PerfEval.Warehouse.Marts.Names;

/// <summary>按名称找项目.</summary>
public sealed record FoundProjectsQuery(string Text) : IPagedMartQuery<FoundRow>
{

    /// <inheritdoc />
    public int Skip { get; init; }

    /// <inheritdoc />
    public int Take { get; init; } = 50;

    /// <summary>Pattern of <see cref="Text"/>.</summary>
    public string? Pattern => LikePattern.Containing(Text);
}
