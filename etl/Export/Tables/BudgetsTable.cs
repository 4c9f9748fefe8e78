using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export.Tables;

/// <summary>收支项目 — one row per printed statement of a budget or final-accounts line.</summary>
public sealed class BudgetsTable : ExportTable
{
    public override string Name => "budgets";

    public override string Title => "收支项目";

    public override IReadOnlyList<ExportField> Fields { get; } =
    [
        ExportField.Text("document", "文件名"),
        ExportField.Text("region", "地区"),
        ExportField.Text("department", "部门"),
        ExportField.Text("unit", "单位"),
        ExportField.Integer("fiscal_year", "年度"),
        ExportField.Text("stage", "阶段"),
        ExportField.Text("line", "项目代码"),
        new ExportField("amount_yuan", "number", "数值（元；计数、百分比和分值按 line_unit）"),
        ExportField.Text("locator", "位置"),
        ExportField.Text("line_name", "项目名称"),
        ExportField.Text("line_unit", "数值单位"),
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
            from fact in context.BudgetLineFacts.Trusted(context)
            join version in versions on fact.DocumentVersionKey equals version.DocumentVersionKey
            join region in context.Regions on fact.RegionKey equals region.RegionKey
            join department in context.Departments on fact.DepartmentKey equals department.DepartmentKey
            join line in context.BudgetLines on fact.BudgetLineKey equals line.BudgetLineKey
            join recognizer in context.Recognizers on fact.RecognizerKey equals recognizer.RecognizerKey
            from unit in context.Units.Where(unit => unit.UnitKey == fact.UnitKey).DefaultIfEmpty()
            orderby fact.DocumentVersionKey, fact.StatementNo
            select new
            {
                version.FileName, Region = region.Name, Department = department.Name, Unit = fact.UnitName ?? unit!.Name, fact.FiscalYear, fact.Stage,
                line.Code, line.Name, LineUnit = line.Unit, fact.Amount.Fen, fact.NumberE4, fact.Amount.Text, PrintedUnit = fact.Amount.Unit, fact.Amount.State,
                fact.Reason, fact.Locator, fact.DocumentVersionKey, fact.StatementNo, Recognizer = recognizer.Code, fact.ConfidenceE4, fact.ConfidenceReason,
            };
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable())
        {
            yield return
            [
                row.FileName, row.Region, row.Department, row.Unit, ExportValue.Integer(row.FiscalYear), row.Stage, row.Code,
                row.LineUnit == BudgetLineUnits.Yuan ? ExportValue.Yuan(row.Fen) : ExportValue.Number(row.NumberE4),
                row.Locator, row.Name, row.LineUnit, row.Text, row.PrintedUnit, row.State, row.Reason,
                ExportValue.Integer(row.DocumentVersionKey), ExportValue.Integer(row.StatementNo), row.Recognizer, ExportValue.Number(row.ConfidenceE4), row.ConfidenceReason,
            ];
        }
    }
}
