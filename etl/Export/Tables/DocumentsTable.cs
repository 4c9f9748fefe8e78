using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export.Tables;

/// <summary>文件 — one row per document version.</summary>
public sealed class DocumentsTable : ExportTable
{
    public override string Name => "documents";

    public override string Title => "文件";

    public override IReadOnlyList<ExportField> Fields { get; } =
    [
        ExportField.Text("document_id", "文件版本编号"),
        ExportField.Text("file_name", "文件名"),
        ExportField.Text("sha256", "指纹"),
        ExportField.Text("kind", "文件种类"),
        ExportField.Text("title", "标题"),
        ExportField.Text("region", "地区"),
        ExportField.Text("department", "部门"),
        ExportField.Integer("fiscal_year", "年度"),
        ExportField.Text("status", "状态"),
        new ExportField("loaded_at", "datetime", "载入时间（UTC）"),
        ExportField.Text("status_reason", "状态的原因"),
        ExportField.Integer("version_no", "版本号"),
        ExportField.Flag("is_current", "当前版本"),
        ExportField.Flag("is_demonstration", "演示数据"),
        ExportField.Integer("facts", "事实数"),
        ExportField.Integer("unresolved", "待定数"),
    ];

    public override IReadOnlyList<string> PrimaryKey => ["document_id"];

    public override async IAsyncEnumerable<string?[]> RowsAsync(WarehouseContext context, IQueryable<DimDocumentVersion> versions)
    {
        var rows =
            from version in versions
            join document in context.Documents on version.DocumentKey equals document.DocumentKey
            join kind in context.DocumentKinds on document.DocumentKindKey equals kind.DocumentKindKey
            from region in context.Regions.Where(region => region.RegionKey == document.RegionKey).DefaultIfEmpty()
            from department in context.Departments.Where(department => department.DepartmentKey == document.DepartmentKey).DefaultIfEmpty()
            orderby version.DocumentVersionKey
            select new { Version = version, kind.Code, Region = region!.Name, Department = department!.Name, document.FiscalYear };
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable())
        {
            yield return
            [
                ExportValue.Integer(row.Version.DocumentVersionKey), row.Version.FileName, row.Version.Sha256, row.Code, row.Version.Title,
                row.Region, row.Department, ExportValue.Integer(row.FiscalYear), row.Version.Status, ExportValue.Time(row.Version.LoadedAt),
                row.Version.StatusReason, ExportValue.Integer(row.Version.VersionNo), ExportValue.Flag(row.Version.IsCurrent),
                ExportValue.Flag(row.Version.IsDemonstration), ExportValue.Integer(row.Version.FactCount), ExportValue.Integer(row.Version.UnresolvedCount),
            ];
        }
    }
}
