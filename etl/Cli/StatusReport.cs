using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Loading;
using PerfEval.Etl.Resources;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Cli;

/// <summary>状态 — documents by status, facts, the last runs and the space taken.</summary>
internal sealed class StatusReport(WarehouseDatabase database)
{
    private const int RunsShown = 5;

    public async Task WriteAsync(TextWriter output, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        await output.WriteLineAsync(Messages.Text("status.documents"));
        foreach (var (name, count) in await DocumentsAsync(context, cancellation)) await output.WriteLineAsync(Messages.Text("status.document_line", name, count));
        await output.WriteLineAsync(Messages.Text("status.runs"));
        await WriteRunsAsync(context, output, cancellation);
        await output.WriteLineAsync(Messages.Text("status.size"));
        await output.WriteLineAsync(Messages.Text("status.size_line", Size(database.SizeInBytes), Size(FolderSize(DocumentLoader.OriginalsOf(database)))));
    }

    private static async Task<IReadOnlyList<(string Name, long Count)>> DocumentsAsync(WarehouseContext context, CancellationToken cancellation)
    {
        var versions = context.DocumentVersions.AsNoTracking();
        var loaded = versions.Where(version => version.Status != DocumentStatuses.Quarantined);
        var items = context.QuarantineItems.Where(item => !item.IsResolved);
        return
        [
            (Messages.Text("status.loaded"), await loaded.CountAsync(version => version.IsCurrent, cancellation)),
            (Messages.Text("status.superseded"), await loaded.CountAsync(version => !version.IsCurrent, cancellation)),
            (Messages.Text("status.quarantined"), await versions.CountAsync(version => version.Status == DocumentStatuses.Quarantined, cancellation)),
            (Messages.Text("status.unreadable"), await items.CountAsync(item => item.DocumentVersionKey == null, cancellation)),
            (Messages.Text("status.items"), await items.CountAsync(item => item.Stage == QuarantineStages.Recognize, cancellation)),
            (Messages.Text("status.review"), await DoubtfulAsync(context, cancellation)),
            (Messages.Text("status.corrections"), await context.Corrections.CountAsync(cancellation)),
            (Messages.Text("status.facts"), await loaded.Where(version => version.IsCurrent).SumAsync(version => (long)version.FactCount, cancellation)),
        ];
    }

    private static async Task<long> DoubtfulAsync(WarehouseContext context, CancellationToken cancellation)
    {
        long count = 0;
        await foreach (var _ in DoubtfulFacts.InAsync(context, context.DocumentVersions.Where(version => version.IsCurrent), cancellation)) count++;
        return count;
    }

    private static async Task WriteRunsAsync(WarehouseContext context, TextWriter output, CancellationToken cancellation)
    {
        var runs = await context.LoadRuns.AsNoTracking().OrderByDescending(run => run.LoadRunKey).Take(RunsShown).ToListAsync(cancellation);
        if (runs.Count == 0) await output.WriteLineAsync(Messages.Text("status.no_runs"));
        foreach (var run in runs)
            await output.WriteLineAsync(Messages.Text(
                "status.run_line", run.StartedAt.ToLocalTime(), Messages.Text($"status.run.{run.Status}"), run.FileCount, run.LoadedCount - run.NewVersionCount,
                run.NewVersionCount, run.UnchangedCount, run.QuarantinedCount, run.FailedCount));
    }

    private static long FolderSize(string folder) =>
        Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) : 0;

    private static string Size(long? bytes) => bytes is null ? "?" : (bytes.Value / 1_000_000m).ToString("0.0", CultureInfo.CurrentCulture) + " MB";
}
