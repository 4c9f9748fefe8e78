using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export.Tables;

/// <summary>
/// 项目 — one row per statement of a project: its money joined with its scores. What documents state of all projects together stands in a table of
/// its own, so that sums over projects count nothing twice.
/// </summary>
public sealed class ProjectsTable(bool ofTotals = false) : ExportTable
{
    public override string Name => ofTotals ? "project_totals" : "projects";

    public override string Title => ofTotals ? "全部项目" : "项目";

    public override IReadOnlyList<ExportField> Fields { get; } =
    [
        ExportField.Text("document", "文件名"),
        ExportField.Text("department", "部门"),
        ExportField.Text("unit", "单位"),
        ExportField.Integer("fiscal_year", "年度"),
        ExportField.Text("project", "项目名称"),
        ExportField.Money("initial_budget_yuan", "年初预算数"),
        ExportField.Money("adjusted_budget_yuan", "全年预算数"),
        ExportField.Money("executed_yuan", "全年执行数"),
        ExportField.Percent("reported_rate_pct", "执行率（印刷）"),
        ExportField.Points("execution_score", "执行率得分"),
        ExportField.Points("total_score", "总得分"),
        ExportField.Text("grade", "自评等级"),
        ExportField.Text("locator", "位置"),
        ExportField.Text("statement", "出处"),
        ExportField.Text("project_id", "项目编号（同一项目跨年度、跨文件相同）"),
        ExportField.Text("project_code", "项目编码"),
        ExportField.Money("requested_yuan", "目标申报数"),
        ExportField.Money("balance_yuan", "资金结（转）余"),
        ExportField.Points("execution_weight", "执行率分值"),
        ExportField.Points("indicator_score", "指标得分"),
        ExportField.Text("reason", "偏差原因"),
        .. Provenance,
    ];

    public override IReadOnlyList<string> PrimaryKey => ["document_id", "statement_no"];

    public override async IAsyncEnumerable<string?[]> RowsAsync(WarehouseContext context, IQueryable<DimDocumentVersion> versions)
    {
        var rows =
            from fact in context.ProjectExecutionFacts.Trusted(context).Where(fact => fact.ProjectKey == null == ofTotals)
            join version in versions on fact.DocumentVersionKey equals version.DocumentVersionKey
            join department in context.Departments on fact.DepartmentKey equals department.DepartmentKey
            join recognizer in context.Recognizers on fact.RecognizerKey equals recognizer.RecognizerKey
            from score in context.ProjectScoreFacts
                .Where(score => score.DocumentVersionKey == fact.DocumentVersionKey && score.StatementNo == fact.StatementNo).DefaultIfEmpty()
            from unit in context.Units.Where(unit => unit.UnitKey == fact.UnitKey).DefaultIfEmpty()
            from project in context.Projects.Where(project => project.ProjectKey == fact.ProjectKey).DefaultIfEmpty()
            orderby fact.DocumentVersionKey, fact.StatementNo
            select new
            {
                version.FileName, Department = department.Name, Unit = fact.UnitName ?? unit!.Name, fact.FiscalYear, fact.ProjectName, fact.Statement,
                Initial = fact.InitialBudget.Fen, FullYear = fact.FullYearBudget.Fen, Outturn = fact.Outturn.Fen, Rate = fact.PrintedRate.E4,
                ExecutionScore = score!.ExecutionScore.E4, TotalScore = score.TotalScore.E4, Grade = score.PrintedGrade,
                ExecutionWeight = score.ExecutionWeight.E4, IndicatorScore = score.IndicatorScore.E4,
                Requested = fact.RequestedAmount.Fen, Balance = fact.Balance.Fen, fact.Reason, fact.Locator, fact.ProjectKey, Code = project!.ProjectCode,
                fact.DocumentVersionKey, fact.StatementNo, Recognizer = recognizer.Code, fact.ConfidenceE4, fact.ConfidenceReason,
            };
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable())
        {
            yield return
            [
                row.FileName, row.Department, row.Unit, ExportValue.Integer(row.FiscalYear), row.ProjectName, ExportValue.Yuan(row.Initial),
                ExportValue.Yuan(row.FullYear), ExportValue.Yuan(row.Outturn), ExportValue.Number(row.Rate), ExportValue.Number(row.ExecutionScore),
                ExportValue.Number(row.TotalScore), row.Grade, row.Locator, row.Statement, ExportValue.Integer(row.ProjectKey), row.Code,
                ExportValue.Yuan(row.Requested), ExportValue.Yuan(row.Balance), ExportValue.Number(row.ExecutionWeight), ExportValue.Number(row.IndicatorScore),
                row.Reason, ExportValue.Integer(row.DocumentVersionKey), ExportValue.Integer(row.StatementNo), row.Recognizer,
                ExportValue.Number(row.ConfidenceE4), row.ConfidenceReason,
            ];
        }
    }
}
