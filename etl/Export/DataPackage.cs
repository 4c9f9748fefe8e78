using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export;

/// <summary>
/// 数据包 — everything the warehouse holds as a Frictionless data package: one CSV per table and <c>datapackage.json</c> with schema, units, keys and
/// sources. Rows are streamed; each file appears under its name only when it is complete.
/// </summary>
public sealed class DataPackage(WarehouseDatabase database, TimeProvider time)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>导出 — writes the package into a folder, replacing an earlier one.</summary>
    public async Task<ExportSummary> WriteAsync(string folder, bool allVersions, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(folder);
        await using var context = database.CreateContext();
        await using var snapshot = await SnapshotAsync(context, cancellation);
        var versions = context.DocumentVersions.AsNoTracking().Where(version => allVersions || version.IsCurrent);
        var resources = new JsonArray();
        long rows = 0;
        foreach (var table in ExportTables.All)
        {
            var path = Path.Combine(folder, $"{table.Name}.csv");
            var count = await WriteTableAsync(table, context, versions, path, cancellation);
            resources.Add(await DescribeAsync(table, path, count, cancellation));
            rows += count;
        }

        await DescribePackageAsync(folder, resources, versions, cancellation);
        return new ExportSummary(ExportTables.All.Count, rows);
    }

    // All tables show one moment, even while another process loads. SQLite in WAL gives that to a deferred transaction without locking anybody;
    // on SQL Server the database's row versioning setting decides.
    private static async Task<DbTransaction?> SnapshotAsync(WarehouseContext context, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        if (context.Database.GetDbConnection() is not SqliteConnection sqlite) return null;
        var transaction = sqlite.BeginTransaction(deferred: true);
        await context.Database.UseTransactionAsync(transaction, cancellation);
        return transaction;
    }

    private static async Task<long> WriteTableAsync(
        ExportTable table, WarehouseContext context, IQueryable<DimDocumentVersion> versions, string path, CancellationToken cancellation)
    {
        var part = path + ".part";
        long count = 0;
        await using (var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
        await using (var csv = CsvWriter.Create(file, new CsvWriterOptions { NewLine = "\n" }))
        {
            csv.WriteHeader([.. table.Fields.Select(field => field.Name)]);
            await foreach (var row in table.RowsAsync(context, versions).WithCancellation(cancellation))
            {
                csv.WriteRecord(row!);
                count++;
            }
        }

        File.Move(part, path, overwrite: true);
        return count;
    }

    private static async Task<JsonObject> DescribeAsync(ExportTable table, string path, long rows, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        return new JsonObject
        {
            ["name"] = table.Name,
            ["title"] = table.Title,
            ["path"] = Path.GetFileName(path),
            ["profile"] = "tabular-data-resource",
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["bytes"] = file.Length,
            ["hash"] = $"sha256:{Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation))}",
            ["rows"] = rows,
            ["schema"] = Schema(table),
        };
    }

    private static JsonObject Schema(ExportTable table)
    {
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Fields.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
        };
        if (table.PrimaryKey.Count > 0) schema["primaryKey"] = new JsonArray([.. table.PrimaryKey.Select(name => JsonValue.Create(name))]);
        if (table.Name != "documents" && table.Fields.Any(field => field.Name == "document_id"))
            schema["foreignKeys"] = new JsonArray(new JsonObject
            {
                ["fields"] = "document_id",
                ["reference"] = new JsonObject { ["resource"] = "documents", ["fields"] = "document_id" },
            });
        return schema;
    }

    private static JsonNode Field(ExportField field)
    {
        var described = new JsonObject { ["name"] = field.Name, ["type"] = field.Type, ["title"] = field.Title };
        if (field.Unit is not null) described["unit"] = field.Unit;
        return described;
    }

    private async Task DescribePackageAsync(string folder, JsonArray resources, IQueryable<DimDocumentVersion> versions, CancellationToken cancellation)
    {
        var sources = new JsonArray();
        await foreach (var version in versions.OrderBy(version => version.DocumentVersionKey)
            .Select(version => new { version.Title, version.FileName }).AsAsyncEnumerable().WithCancellation(cancellation))
            sources.Add(new JsonObject { ["title"] = version.Title.Length > 0 ? version.Title : version.FileName, ["path"] = version.FileName });
        var package = new JsonObject
        {
            ["name"] = "perfeval",
            ["title"] = "预算绩效公开数据",
            ["profile"] = "tabular-data-package",
            ["created"] = time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            ["description"] = "金额以元为单位；比率为百分数（98.1 即 98.1%）；空白表示文件未说明，0 表示文件写明为零。locator 是数字在原文件中的位置。",
            ["sources"] = sources,
            ["resources"] = resources,
        };
        var path = Path.Combine(folder, "datapackage.json");
        await File.WriteAllTextAsync(path + ".part", package.ToJsonString(Readable) + "\n", cancellation);
        File.Move(path + ".part", path, overwrite: true);
    }
}
