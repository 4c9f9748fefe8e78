using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export.Tables;

/// <summary>检查结果 — the columns of the contract; the checks are not part of the product yet, so there are no rows.</summary>
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
    ];

    public override IReadOnlyList<string> PrimaryKey => [];

    public override IAsyncEnumerable<string?[]> RowsAsync(WarehouseContext context, IQueryable<DimDocumentVersion> versions) =>
        AsyncEnumerable.Empty<string?[]>();
}
