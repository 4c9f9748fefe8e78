using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Rules;
using PerfEval.Warehouse.Sql;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Checking;

/// <summary>检查结果的写入 — failures as rows with their operands, everything else as counts per check; a second run replaces the first.</summary>
internal static class CheckWriter
{
    private const int MostOperands = 60;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Takes away what was found in versions that are no longer current.</summary>
    public static async Task RemoveReplacedAsync(WarehouseContext context, CancellationToken cancellation)
    {
        var replaced = context.DocumentVersions.Where(version => !version.IsCurrent).Select(version => (int?)version.DocumentVersionKey);
        await context.RuleFindings.Where(finding => replaced.Contains(finding.DocumentVersionKey)).ExecuteDeleteAsync(cancellation);
        await context.RuleResults.Where(result => replaced.Contains(result.DocumentVersionKey)).ExecuteDeleteAsync(cancellation);
        await context.DocumentChecks.Where(check => replaced.Contains(check.DocumentVersionKey)).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>What was found in one document, in one transaction.</summary>
    public static async Task WriteAsync(
        WarehouseContext context, int version, int department, int fiscalYear, IReadOnlyList<Finding> findings, DocumentCheck check, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await context.RuleFindings.Where(finding => finding.DocumentVersionKey == version && !finding.IsAcrossDocuments).ExecuteDeleteAsync(cancellation);
        await context.RuleResults.Where(result => result.DocumentVersionKey == version && !result.IsAcrossDocuments).ExecuteDeleteAsync(cancellation);
        await context.DocumentChecks.Where(row => row.DocumentVersionKey == version).ExecuteDeleteAsync(cancellation);
        Write(context, findings.Where(finding => finding.Outcome == RuleOutcome.Fail).Select(finding => Row(finding, version, department, fiscalYear, false)));
        Write(context, findings.GroupBy(finding => finding.RuleId).Select(rule => Count([.. rule], version, department, fiscalYear, false)));
        context.DocumentChecks.Add(check);
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>What was found across the documents of one department, in one transaction.</summary>
    public static async Task WriteAsync(
        WarehouseContext context, int department, IReadOnlyList<CaseFinding> findings, IReadOnlyDictionary<string, int> versions, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await context.RuleFindings.Where(finding => finding.DepartmentKey == department && finding.IsAcrossDocuments).ExecuteDeleteAsync(cancellation);
        await context.RuleResults.Where(result => result.DepartmentKey == department && result.IsAcrossDocuments).ExecuteDeleteAsync(cancellation);
        Write(context, findings.Where(entry => entry.Finding.Outcome == RuleOutcome.Fail).Select(entry => Row(entry.Finding, KeyOf(entry), department, entry.FiscalYear, true)));
        Write(context, findings.GroupBy(entry => (entry.Finding.RuleId, entry.Document, entry.FiscalYear))
            .Select(group => Count([.. group.Select(entry => entry.Finding)], KeyOf(group.First()), department, group.Key.FiscalYear, true)));
        await transaction.CommitAsync(cancellation);

        int? KeyOf(CaseFinding entry) => versions.TryGetValue(entry.Document, out var key) ? key : null;
    }

    private static void Write<TRow>(WarehouseContext context, IEnumerable<TRow> rows)
        where TRow : class
    {
        using var table = new TableWriter<TRow>(context);
        table.Write(rows);
    }

    private static RuleFinding Row(Finding finding, int? version, int department, int fiscalYear, bool isAcross)
    {
        var operands = finding.Operands.Take(MostOperands).ToList();
        var json = JsonSerializer.Serialize(operands.Select(operand => new { operand.Label, Printed = Short(operand.Printed), operand.Value, Locator = operand.Locator.Text, operand.Document }), Plain);
        return new RuleFinding
        {
            DocumentVersionKey = version,
            DepartmentKey = department,
            FiscalYear = fiscalYear,
            RuleId = finding.RuleId,
            IsAcrossDocuments = isAcross,
            Severity = SeverityCodes.Of(finding.Severity),
            Subject = Lengths.Fit(finding.Subject, Lengths.Name)!,
            Found = Short(finding.Found),
            Expected = Short(finding.Expected),
            Difference = Text(finding.Difference),
            Tolerance = Text(finding.Tolerance),
            Locator = Locators(finding),
            MessageKey = finding.MessageKey,
            Arguments = JsonSerializer.Serialize(finding.Arguments, Plain),
            Operands = json,
            Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.RuleId}\n{finding.Subject}\n{string.Join('\n', operands.Select(operand => operand.Label + '=' + operand.Printed))}"))),
        };
    }

    private static string Short(string text) => Lengths.Fit(text, 200)!;

    private static string? Text(decimal? value) => value is { } number ? Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture) : null;

    // Other documents' places are told in the operands; a list too long for its column is cut at a whole locator.
    private static string Locators(Finding finding)
    {
        var text = string.Join(';', finding.Operands.Where(operand => operand.Document.Length == 0).Select(operand => operand.Locator.Text).Distinct());
        return text.Length <= Lengths.Title ? text : text[..text.LastIndexOf(';', Lengths.Title - 1)];
    }

    private static RuleResult Count(List<Finding> findings, int? version, int department, int fiscalYear, bool isAcross)
    {
        var compared = findings.Exists(finding => finding.Outcome is RuleOutcome.Pass or RuleOutcome.Fail);
        var open = findings.Find(finding => finding.Outcome == RuleOutcome.NotEvaluable) ?? findings[0];
        return new RuleResult
        {
            DocumentVersionKey = version,
            DepartmentKey = department,
            FiscalYear = fiscalYear,
            RuleId = findings[0].RuleId,
            IsAcrossDocuments = isAcross,
            PassCount = findings.Count(finding => finding.Outcome == RuleOutcome.Pass),
            FailCount = findings.Count(finding => finding.Outcome == RuleOutcome.Fail),
            NotEvaluableCount = findings.Count(finding => finding.Outcome == RuleOutcome.NotEvaluable),
            ReasonKey = compared ? null : open.MessageKey,
            Reason = compared ? null : Lengths.Fit(string.Join(' ', open.Arguments), Lengths.Name),
        };
    }
}
