using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export.Tables;

/// <summary>“三公”经费 — one row per printed statement of a category's budget or outturn; the contract calls the file sangong.</summary>
public sealed class ThreePublicTable : ExportTable
{
    public override string Name => "sangong";

    public override string Title => "“三公”经费";

    public override IReadOnlyList<ExportField> Fields { get; } =
    [
        ExportField.Text("document", "文件名"),
        ExportField.Text("department", "部门"),
        ExportField.Text("unit", "单位"),
        ExportField.Integer("fiscal_year", "年度"),
        ExportField.Text("category", "类别"),
        ExportField.Text("stage", "阶段"),
        ExportField.Money("amount_yuan", "金额"),
        ExportField.Money("yoy_change_yuan", "比上年增减"),
        ExportField.Text("locator", "位置"),
        ExportField.Text("printed_text", "印刷原文"),
        ExportField.Text("printed_unit", "印刷单位"),
        ExportField.Text("state", "取值状态"),
        ExportField.Text("reason", "变动原因"),
        .. Provenance,
    ];

    public override IReadOnlyList<string> PrimaryKey => ["document_id", "statement_no"];

    public override async IAsyncEnumerable<string?[]> RowsAsync(WarehouseContext context, IQueryable<DimDocumentVersion> versions)
    {
        var rows =
            from fact in context.ThreePublicFacts.Trusted(context)
            join version in versions on fact.DocumentVersionKey equals version.DocumentVersionKey
            join department in context.Departments on fact.DepartmentKey equals department.DepartmentKey
            join recognizer in context.Recognizers on fact.RecognizerKey equals recognizer.RecognizerKey
            from unit in context.Units.Where(unit => unit.UnitKey == fact.UnitKey).DefaultIfEmpty()
            orderby fact.DocumentVersionKey, fact.StatementNo
            select new
            {
                version.FileName, Department = department.Name, Unit = fact.UnitName ?? unit!.Name, fact.FiscalYear, fact.Category, fact.Stage,
                fact.Amount.Fen, Change = fact.Change.Fen, fact.Amount.Text, PrintedUnit = fact.Amount.Unit, fact.Amount.State, fact.Reason, fact.Locator,
                fact.DocumentVersionKey, fact.StatementNo, Recognizer = recognizer.Code, fact.ConfidenceE4, fact.ConfidenceReason,
            };
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable())
        {
            yield return
            [
                row.FileName, row.Department, row.Unit, ExportValue.Integer(row.FiscalYear), row.Category, row.Stage, ExportValue.Yuan(row.Fen),
                ExportValue.Yuan(row.Change), row.Locator, row.Text, row.PrintedUnit, row.State, row.Reason,
                ExportValue.Integer(row.DocumentVersionKey), ExportValue.Integer(row.StatementNo), row.Recognizer, ExportValue.Number(row.ConfidenceE4), row.ConfidenceReason,
            ];
        }
    }
}
