using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export.Tables;

/// <summary>
/// 待处理 — one row per open quarantine item: files that could not be read or told, places that were not understood; and one per statement that waits for
/// review (stage <c>review</c>), which is why it stands in no other table.
/// </summary>
public sealed class RejectsTable : ExportTable
{
    public override string Name => "rejects";

    public override string Title => "待处理";

    public override IReadOnlyList<ExportField> Fields { get; } =
    [
        ExportField.Text("document", "文件名"),
        ExportField.Text("stage", "环节"),
        ExportField.Text("reason", "原因"),
        ExportField.Text("locator", "位置"),
        ExportField.Text("text", "原文"),
        ExportField.Text("document_id", "文件版本编号"),
        ExportField.Text("reject_id", "编号"),
    ];

    public override IReadOnlyList<string> PrimaryKey => ["reject_id"];

    public override async IAsyncEnumerable<string?[]> RowsAsync(WarehouseContext context, IQueryable<DimDocumentVersion> versions)
    {
        var rows = context.QuarantineItems
            .Where(item => !item.IsResolved
                && (item.DocumentVersionKey == null || versions.Any(version => version.DocumentVersionKey == item.DocumentVersionKey)))
            .OrderBy(item => item.QuarantineItemKey);
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable())
        {
            yield return
            [
                row.FileName, row.Stage, row.Reason, row.Locator, row.Text, ExportValue.Integer(row.DocumentVersionKey),
                row.QuarantineItemKey.ToString(CultureInfo.InvariantCulture),
            ];
        }

        await foreach (var fact in DoubtfulFacts.InAsync(context, versions))
        {
            yield return
            [
                fact.FileName, QuarantineStages.Review, fact.Reason, fact.Locator, fact.PrintedText, ExportValue.Integer(fact.DocumentVersionKey),
                string.Create(CultureInfo.InvariantCulture, $"{fact.Subject}.{fact.FactKey}"),
            ];
        }
    }
}
