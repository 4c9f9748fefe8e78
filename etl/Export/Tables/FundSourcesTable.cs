using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export.Tables;

/// <summary>项目资金来源 — one row per source row below a project's total.</summary>
public sealed class FundSourcesTable : ExportTable
{
    public override string Name => "fund_sources";

    public override string Title => "项目资金来源";

    public override IReadOnlyList<ExportField> Fields { get; } =
    [
        ExportField.Text("document", "文件名"),
        ExportField.Text("department", "部门"),
        ExportField.Integer("fiscal_year", "年度"),
        ExportField.Text("project", "项目名称"),
        ExportField.Integer("source_no", "行号"),
        ExportField.Text("source", "资金来源"),
        ExportField.Text("source_kind", "资金来源类别"),
        ExportField.Money("initial_budget_yuan", "年初预算数"),
        ExportField.Money("adjusted_budget_yuan", "全年预算数"),
        ExportField.Money("executed_yuan", "全年执行数"),
        ExportField.Text("locator", "位置"),
        .. Provenance,
    ];

    public override IReadOnlyList<string> PrimaryKey => ["document_id", "statement_no", "source_no"];

    public override async IAsyncEnumerable<string?[]> RowsAsync(WarehouseContext context, IQueryable<DimDocumentVersion> versions)
    {
        var rows =
            from fact in context.ProjectFundSourceFacts.Trusted(context)
            join version in versions on fact.DocumentVersionKey equals version.DocumentVersionKey
            join department in context.Departments on fact.DepartmentKey equals department.DepartmentKey
            join source in context.FundSources on fact.FundSourceKey equals source.FundSourceKey
            join recognizer in context.Recognizers on fact.RecognizerKey equals recognizer.RecognizerKey
            orderby fact.DocumentVersionKey, fact.StatementNo, fact.SourceNo
            select new
            {
                version.FileName, Department = department.Name, fact.FiscalYear, fact.ProjectName, fact.SourceNo, source.Name, source.Kind,
                Initial = fact.InitialBudget.Fen, FullYear = fact.FullYearBudget.Fen, Outturn = fact.Outturn.Fen,
                Locator = fact.InitialBudget.Locator ?? fact.Locator, fact.DocumentVersionKey, fact.StatementNo, Recognizer = recognizer.Code, fact.ConfidenceE4, fact.ConfidenceReason,
            };
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable())
        {
            yield return
            [
                row.FileName, row.Department, ExportValue.Integer(row.FiscalYear), row.ProjectName, ExportValue.Integer(row.SourceNo), row.Name, row.Kind,
                ExportValue.Yuan(row.Initial), ExportValue.Yuan(row.FullYear), ExportValue.Yuan(row.Outturn), row.Locator,
                ExportValue.Integer(row.DocumentVersionKey), ExportValue.Integer(row.StatementNo), row.Recognizer, ExportValue.Number(row.ConfidenceE4), row.ConfidenceReason,
            ];
        }
    }
}
