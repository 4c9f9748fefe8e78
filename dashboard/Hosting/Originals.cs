using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.Documents;

namespace PerfEval.Dashboard.Hosting;

/// <summary>原件 — the bytes as published, for download; never shown inside a page of ours.</summary>
public static class Originals
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/originals/{documentVersionKey:int}", DownloadAsync);

    private static async Task<IResult> DownloadAsync(int documentVersionKey, MartReader marts, OriginalPath pathOf, CancellationToken cancellation)
    {
        var version = await marts.FirstAsync(new DocumentVersionQuery(documentVersionKey), cancellation);
        return version is not null && pathOf(version.Sha256) is { } path && File.Exists(path)
            ? Results.File(path, "application/octet-stream", version.FileName)
            : Results.NotFound();
    }
}
