using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Rules;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Checking;

/// <summary>检查 — runs the checks over what the warehouse holds and stores what came out; only documents loaded or changed since are checked again.</summary>
public sealed class DocumentChecker(WarehouseDatabase database, TimeProvider time)
{
    // Another catalogue or other parameters make every earlier check out of date.
    private static readonly string CatalogueVersion = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', new[] { "rules.csv", "parameters.csv", "classification.csv", "calendar.csv" }.SelectMany(RuleData.Rows).Select(row => string.Join('|', row)))
        + typeof(DocumentChecker).Assembly.GetName().Version)));

    /// <summary>检查 — every current document that needs it, then the departments they belong to.</summary>
    public async Task<CheckSummary> RunAsync(bool all = false, IProgress<(int Done, int Total)>? progress = null, CancellationToken cancellation = default)
    {
        await using var context = database.CreateContext();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await CheckWriter.RemoveReplacedAsync(context, cancellation);
        var waiting = await WaitingAsync(context, all, cancellation);
        if (waiting.Count == 0) return new CheckSummary(0, 0, 0);
        var words = await Vocabulary.ReadAsync(context, cancellation);
        var reader = new EvidenceReader(context, words);
        var departments = new HashSet<int>();
        var failures = 0;
        foreach (var (index, entry) in waiting.Index())
        {
            var evidence = await reader.ReadAsync(entry.Version, cancellation);
            var findings = RuleRunner.Run(evidence);
            failures += findings.Count(finding => finding.Outcome == RuleOutcome.Fail);
            await CheckWriter.WriteAsync(context, entry.Version.DocumentVersionKey, entry.DepartmentKey, evidence.FiscalYear, findings, new DocumentCheck { DocumentVersionKey = entry.Version.DocumentVersionKey, CatalogueVersion = CatalogueVersion, CheckedAt = time.GetUtcNow().UtcDateTime }, cancellation);
            departments.Add(entry.DepartmentKey);
            progress?.Report((index + 1, waiting.Count));
        }

        foreach (var department in departments)
            failures += await AcrossAsync(context, reader, words, department, cancellation);
        return new CheckSummary(waiting.Count, departments.Count, failures);
    }

    private static async Task<List<(DimDocumentVersion Version, int DepartmentKey)>> WaitingAsync(WarehouseContext context, bool all, CancellationToken cancellation)
    {
        var rows =
            from version in context.DocumentVersions.AsNoTracking()
            join document in context.Documents on version.DocumentKey equals document.DocumentKey
            join check in context.DocumentChecks on version.DocumentVersionKey equals check.DocumentVersionKey into checks
            from check in checks.DefaultIfEmpty()
            where version.IsCurrent && version.Status != DocumentStatuses.Quarantined && document.DepartmentKey != null
                && (all || check == null || check.CatalogueVersion != CatalogueVersion || check.CheckedAt < version.LoadedAt)
            orderby version.DocumentVersionKey
            select new { version, document.DepartmentKey };
        return [.. (await rows.ToListAsync(cancellation)).Select(row => (row.version, row.DepartmentKey!.Value))];
    }

    private async Task<int> AcrossAsync(WarehouseContext context, EvidenceReader reader, Vocabulary words, int department, CancellationToken cancellation)
    {
        var versions = await (
            from version in context.DocumentVersions.AsNoTracking()
            join document in context.Documents on version.DocumentKey equals document.DocumentKey
            where version.IsCurrent && version.Status != DocumentStatuses.Quarantined && document.DepartmentKey == department
            select version).ToListAsync(cancellation);
        var documents = new List<DocumentEvidence>();
        foreach (var version in versions) documents.Add(await reader.ReadAsync(version, cancellation));
        var region = documents.Count > 0 ? documents[0].Profile.Region : "";
        var file = new CaseFile(region, words.Departments[department], documents) { Today = DateOnly.FromDateTime(time.GetLocalNow().DateTime) };
        var findings = RuleRunner.Run(file);
        var keys = versions.DistinctBy(version => version.FileName).ToDictionary(version => version.FileName, version => version.DocumentVersionKey);
        await CheckWriter.WriteAsync(context, department, findings, keys, cancellation);
        return findings.Count(finding => finding.Finding.Outcome == RuleOutcome.Fail);
    }
}
