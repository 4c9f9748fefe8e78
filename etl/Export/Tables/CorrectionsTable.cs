using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export.Tables;

/// <summary>更正记录 — one row per decision of a person, whatever became of it; decisions outlive the versions they were made on, so all are here.</summary>
public sealed class CorrectionsTable : ExportTable
{
    public override string Name => "corrections";

    public override string Title => "更正记录";

    public override IReadOnlyList<ExportField> Fields { get; } =
    [
        ExportField.Text("correction_id", "编号"),
        ExportField.Text("document", "文件名"),
        ExportField.Text("sha256", "指纹"),
        ExportField.Text("subject", "对象种类"),
        ExportField.Text("subject_code", "对象代码"),
        ExportField.Text("measure", "所指"),
        ExportField.Text("locator", "位置"),
        ExportField.Text("printed_text", "印刷原文"),
        ExportField.Text("action", "决定"),
        ExportField.Text("old_value", "原值"),
        ExportField.Text("new_value", "新值"),
        ExportField.Text("note", "说明"),
        ExportField.Text("author", "何人"),
        new ExportField("created_at", "datetime", "时间（UTC）"),
        ExportField.Text("undone_id", "撤销的编号"),
    ];

    public override IReadOnlyList<string> PrimaryKey => ["correction_id"];

    public override async IAsyncEnumerable<string?[]> RowsAsync(WarehouseContext context, IQueryable<DimDocumentVersion> versions)
    {
        await foreach (var row in context.Corrections.AsNoTracking().OrderBy(entry => entry.CorrectionKey).AsAsyncEnumerable())
        {
            yield return
            [
                Key(row.CorrectionKey), row.FileName, row.Sha256, row.Subject, row.SubjectCode, row.Measure, row.Locator, row.PrintedText, row.Action,
                row.OldValue, row.NewValue, row.Note, row.Author, ExportValue.Time(row.CreatedAt), Key(row.UndoneKey),
            ];
        }
    }

    private static string? Key(long? key) => key?.ToString(CultureInfo.InvariantCulture);
}
