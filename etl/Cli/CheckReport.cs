using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Export.Tables;
using PerfEval.Etl.Rules;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Cli;

/// <summary>检查报告 — the failures of the current documents as lines for people, or all outcomes as CSV or JSON for programs.</summary>
internal sealed class CheckReport(WarehouseDatabase database)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task WriteAsync(TextWriter output, string format, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        var table = new FindingsTable();
        string[] fields = [.. table.Fields.Select(field => field.Name)];
        var rows = new List<string?[]>();
        await foreach (var row in table.RowsAsync(context, context.DocumentVersions.AsNoTracking()).WithCancellation(cancellation)) rows.Add(row);
        switch (format)
        {
            case "csv":
                WriteCsv(output, fields, rows);
                break;
            case "json":
                await output.WriteLineAsync(JsonSerializer.Serialize(rows.Select(row => fields.Index().ToDictionary(field => field.Item, field => row[field.Index])), Readable));
                break;
            default:
                await WriteLinesAsync(output, context, rows, cancellation);
                break;
        }
    }

    private static void WriteCsv(TextWriter output, string[] fields, List<string?[]> rows)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteHeader(fields);
        foreach (var row in rows) csv.WriteRecord(row!);
    }

    private static async Task WriteLinesAsync(TextWriter output, WarehouseContext context, List<string?[]> rows, CancellationToken cancellation)
    {
        var failures = rows.Where(row => row[2] == "fail").ToList();
        foreach (var document in failures.GroupBy(row => row[3]))
        {
            await output.WriteLineAsync(document.Key);
            foreach (var row in document)
                await output.WriteLineAsync($"  {row[0]} {RuleTexts.Text($"severity.{row[1]}")} {row[12]} [{row[11]}]");
        }

        if (failures.Count == 0) await output.WriteLineAsync(RuleTexts.Text("check.nothing"));
        var counts = await context.RuleResults.GroupBy(_ => 1).Select(all => new { Pass = all.Sum(row => row.PassCount), Open = all.Sum(row => row.NotEvaluableCount) }).FirstOrDefaultAsync(cancellation);
        await output.WriteLineAsync(RuleTexts.Text(
            "check.summary",
            await context.DocumentChecks.CountAsync(cancellation),
            await context.RuleResults.Select(row => row.DepartmentKey).Distinct().CountAsync(cancellation),
            failures.Count,
            Count(failures, RuleSeverities.Error),
            Count(failures, RuleSeverities.Warning),
            Count(failures, RuleSeverities.Info),
            counts?.Pass ?? 0,
            counts?.Open ?? 0));
    }

    private static int Count(List<string?[]> failures, string severity) => failures.Count(row => row[1] == severity);
}
