using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export.Tables;

/// <summary>功能分类支出 — one row per printed row of a table by functional class.</summary>
public sealed class FunctionalTable : ExportTable
{
    public override string Name => "functional";

    public override string Title => "功能分类支出";

    public override IReadOnlyList<ExportField> Fields { get; } =
    [
        ExportField.Text("document", "文件名"),
        ExportField.Text("department", "部门"),
        ExportField.Integer("fiscal_year", "年度"),
        ExportField.Text("stage", "阶段"),
        ExportField.Text("table", "表"),
        ExportField.Text("code", "科目编码"),
        ExportField.Text("name", "科目名称"),
        ExportField.Money("total_yuan", "合计"),
        ExportField.Money("basic_yuan", "基本支出"),
        ExportField.Money("project_yuan", "项目支出"),
        ExportField.Text("locator", "位置"),
        ExportField.Text("unit", "单位"),
        .. Provenance,
    ];

    public override IReadOnlyList<string> PrimaryKey => ["document_id", "statement_no"];

    public override async IAsyncEnumerable<string?[]> RowsAsync(WarehouseContext context, IQueryable<DimDocumentVersion> versions)
    {
        var rows =
            from fact in context.ClassifiedExpenditureFacts.Trusted(context).Where(fact => fact.Classification == Classifications.Functional)
            join version in versions on fact.DocumentVersionKey equals version.DocumentVersionKey
            join department in context.Departments on fact.DepartmentKey equals department.DepartmentKey
            join entry in context.FunctionalClasses on fact.FunctionalClassKey equals (int?)entry.FunctionalClassKey
            join recognizer in context.Recognizers on fact.RecognizerKey equals recognizer.RecognizerKey
            from unit in context.Units.Where(unit => unit.UnitKey == fact.UnitKey).DefaultIfEmpty()
            orderby fact.DocumentVersionKey, fact.StatementNo
            select new
            {
                version.FileName, Department = department.Name, fact.FiscalYear, fact.Stage, fact.TableName, entry.Code, entry.Name,
                Total = fact.Total.Fen, Basic = fact.Basic.Fen, Project = fact.Project.Fen, fact.Locator, Unit = fact.UnitName ?? unit!.Name,
                fact.DocumentVersionKey, fact.StatementNo, Recognizer = recognizer.Code, fact.ConfidenceE4, fact.ConfidenceReason,
            };
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable())
        {
            yield return
            [
                row.FileName, row.Department, ExportValue.Integer(row.FiscalYear), row.Stage, row.TableName, row.Code, row.Name,
                ExportValue.Yuan(row.Total), ExportValue.Yuan(row.Basic), ExportValue.Yuan(row.Project), row.Locator, row.Unit,
                ExportValue.Integer(row.DocumentVersionKey), ExportValue.Integer(row.StatementNo), row.Recognizer, ExportValue.Number(row.ConfidenceE4), row.ConfidenceReason,
            ];
        }
    }
}
