using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Rules;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export.Tables;

/// <summary>检查结果 — every failure with its message; of all other checks one row per document that says how they came out.</summary>
public sealed class FindingsTable : ExportTable
{
    public override string Name => "findings";

    public override string Title => "检查结果";

    public override IReadOnlyList<ExportField> Fields { get; } =
    [
        ExportField.Text("rule", "规则"),
        ExportField.Text("severity", "严重程度"),
        ExportField.Text("outcome", "结论"),
        ExportField.Text("document", "文件名"),
        ExportField.Text("department", "部门"),
        ExportField.Integer("fiscal_year", "年度"),
        ExportField.Text("subject", "对象"),
        ExportField.Text("reported", "印刷值"),
        ExportField.Text("expected", "应有值"),
        ExportField.Text("difference", "差额"),
        ExportField.Text("tolerance", "容差"),
        ExportField.Text("locator", "位置"),
        ExportField.Text("message", "说明"),
        ExportField.Text("title", "规则名称"),
        ExportField.Text("basis_confidence", "依据把握"),
        ExportField.Text("operands", "运算数"),
        ExportField.Text("fingerprint", "指纹"),
        ExportField.Text("document_id", "文件版本编号"),
    ];

    public override IReadOnlyList<string> PrimaryKey => [];

    public override async IAsyncEnumerable<string?[]> RowsAsync(WarehouseContext context, IQueryable<DimDocumentVersion> versions)
    {
        var departments = await context.Departments.AsNoTracking().ToDictionaryAsync(row => row.DepartmentKey, row => row.Name);
        var files = await versions.Where(version => version.IsCurrent).ToDictionaryAsync(version => version.DocumentVersionKey, version => version.FileName);
        var failures = context.RuleFindings.AsNoTracking().OrderBy(row => row.RuleFindingKey);
        await foreach (var row in failures.AsAsyncEnumerable())
        {
            if (Document(files, row.DocumentVersionKey) is { } document) yield return Failure(row, document, departments[row.DepartmentKey]);
        }

        var results = context.RuleResults.AsNoTracking().Where(row => row.FailCount == 0).OrderBy(row => row.RuleResultKey);
        await foreach (var row in results.AsAsyncEnumerable())
        {
            if (Document(files, row.DocumentVersionKey) is { } document) yield return Other(row, document, departments[row.DepartmentKey]);
        }
    }

    // A finding about a missing document belongs to no file.
    private static string? Document(Dictionary<int, string> files, int? version) => version is { } key ? files.GetValueOrDefault(key) : "";

    private static string?[] Failure(RuleFinding row, string document, string department)
    {
        var arguments = JsonSerializer.Deserialize<string[]>(row.Arguments) ?? [];
        return
        [
            row.RuleId, row.Severity, "fail", document, department, ExportValue.Integer(row.FiscalYear), row.Subject, row.Found, row.Expected, row.Difference, row.Tolerance, row.Locator,
            RuleTexts.Of(row.RuleId, row.MessageKey, row.Subject, row.Found, row.Expected, row.Difference ?? "", row.Tolerance ?? "", arguments),
            RuleTexts.TitleOf(row.RuleId), RuleCatalogue.Of(row.RuleId).Confidence, row.Operands, row.Fingerprint, ExportValue.Integer(row.DocumentVersionKey),
        ];
    }

    private static string?[] Other(RuleResult row, string document, string department)
    {
        var outcome = row.ReasonKey is null ? "pass" : row.NotEvaluableCount > 0 ? "not_evaluable" : "not_applicable";
        var message = RuleTexts.Of(row.RuleId, row.ReasonKey ?? "finding.pass", "", "", "", "", "", [row.Reason ?? ""]);
        return
        [
            row.RuleId, null, outcome, document, department, ExportValue.Integer(row.FiscalYear), null, null, null, null, null, null, message,
            RuleTexts.TitleOf(row.RuleId), RuleCatalogue.Of(row.RuleId).Confidence, null, null, ExportValue.Integer(row.DocumentVersionKey),
        ];
    }
}
