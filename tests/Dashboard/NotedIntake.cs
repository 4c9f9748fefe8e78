using PerfEval.Warehouse.Intake;
using PerfEval.Warehouse.Star;

namespace PerfEval.Tests.Dashboard;

/// <summary>An entrance that only notes what pages ask of it; what really becomes of files is tested with the loader.</summary>
public sealed class NotedIntake : IDocumentIntake
{
    public List<string> Uploaded { get; } = [];

    public List<int> Reloaded { get; } = [];

    public List<AliasRule> Aliases { get; } = [];

    /// <summary>What the next reload says.</summary>
    public IntakeResult Result { get; set; } = new("a.txt", true, "已装载");

    public long MaximumBytes { get; set; } = 1_000_000;

    public async Task<IReadOnlyList<IntakeResult>> UploadAsync(string fileName, Stream content, CancellationToken cancellation = default)
    {
        using var kept = new MemoryStream();
        await content.CopyToAsync(kept, cancellation);
        Uploaded.Add($"{fileName} {kept.Length}");
        return [Result with { FileName = fileName }];
    }

    public Task<IntakeResult> ReloadAsync(int documentVersionKey, CancellationToken cancellation = default)
    {
        Reloaded.Add(documentVersionKey);
        return Task.FromResult(Result);
    }

    public Task<int> AddAliasAsync(AliasRule rule, CancellationToken cancellation = default)
    {
        Aliases.Add(rule);
        return Task.FromResult(3);
    }
}
