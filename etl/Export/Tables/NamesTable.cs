using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export.Tables;

/// <summary>名称归并 — one row per printed name: which department, unit or project it was taken for, and why.</summary>
public sealed class NamesTable : ExportTable
{
    public override string Name => "names";

    public override string Title => "名称归并";

    public override IReadOnlyList<ExportField> Fields { get; } =
    [
        ExportField.Text("entity", "对象种类"),
        ExportField.Text("scope_id", "范围编号（地区或部门）"),
        ExportField.Text("printed_name", "印刷名称"),
        ExportField.Text("entity_id", "对象编号"),
        ExportField.Text("reason", "理由"),
        new ExportField("score", "number", "相似度"),
        ExportField.Flag("is_accepted", "已采用"),
        ExportField.Text("proposed_id", "建议对象编号"),
    ];

    public override IReadOnlyList<string> PrimaryKey => ["entity", "scope_id", "printed_name"];

    public override async IAsyncEnumerable<string?[]> RowsAsync(WarehouseContext context, IQueryable<DimDocumentVersion> versions)
    {
        await foreach (var row in context.EntityNames.AsNoTracking().OrderBy(name => name.EntityNameKey).AsAsyncEnumerable())
        {
            yield return
            [
                row.EntityKind, ExportValue.Integer(row.ScopeKey), row.PrintedName, ExportValue.Integer(row.EntityKey), row.Reason,
                ExportValue.Number(row.ScoreE4), ExportValue.Flag(row.IsAccepted), ExportValue.Integer(row.ProposedKey),
            ];
        }
    }
}
