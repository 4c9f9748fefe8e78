using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export.Tables;

/// <summary>绩效指标 — one row per printed indicator row.</summary>
public sealed class IndicatorsTable : ExportTable
{
    public override string Name => "indicators";

    public override string Title => "绩效指标";

    public override IReadOnlyList<ExportField> Fields { get; } =
    [
        ExportField.Text("document", "文件名"),
        ExportField.Text("project", "项目名称"),
        ExportField.Integer("fiscal_year", "年度"),
        ExportField.Text("level1", "一级指标"),
        ExportField.Text("level2", "二级指标"),
        ExportField.Text("indicator", "指标名称"),
        ExportField.Text("target", "指标值"),
        ExportField.Text("actual", "实际完成值"),
        ExportField.Points("weight", "分值"),
        ExportField.Points("score", "得分"),
        ExportField.Text("locator", "位置"),
        ExportField.Text("initial_target", "年初指标值"),
        ExportField.Text("description", "绩效指标描述"),
        ExportField.Text("deviation_reason", "偏差原因"),
        ExportField.Text("project_id", "项目编号（同一项目跨年度、跨文件相同）"),
        .. Provenance,
    ];

    public override IReadOnlyList<string> PrimaryKey => ["document_id", "statement_no"];

    public override async IAsyncEnumerable<string?[]> RowsAsync(WarehouseContext context, IQueryable<DimDocumentVersion> versions)
    {
        var rows =
            from fact in context.IndicatorResultFacts.Trusted(context)
            join version in versions on fact.DocumentVersionKey equals version.DocumentVersionKey
            join indicator in context.Indicators on fact.IndicatorKey equals indicator.IndicatorKey
            join recognizer in context.Recognizers on fact.RecognizerKey equals recognizer.RecognizerKey
            orderby fact.DocumentVersionKey, fact.StatementNo
            select new
            {
                version.FileName, fact.ProjectName, fact.FiscalYear, indicator.Level1, indicator.Level2, fact.IndicatorName, fact.Target, fact.Actual,
                Weight = fact.Weight.E4, Score = fact.Score.E4, fact.Locator, fact.InitialTarget, fact.Description, fact.DeviationReason, fact.ProjectKey,
                fact.DocumentVersionKey, fact.StatementNo, Recognizer = recognizer.Code, fact.ConfidenceE4, fact.ConfidenceReason,
            };
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable())
        {
            yield return
            [
                row.FileName, row.ProjectName, ExportValue.Integer(row.FiscalYear), row.Level1, row.Level2, row.IndicatorName, row.Target, row.Actual,
                ExportValue.Number(row.Weight), ExportValue.Number(row.Score), row.Locator, row.InitialTarget, row.Description, row.DeviationReason,
                ExportValue.Integer(row.ProjectKey),
                ExportValue.Integer(row.DocumentVersionKey), ExportValue.Integer(row.StatementNo), row.Recognizer, ExportValue.Number(row.ConfidenceE4), row.ConfidenceReason,
            ];
        }
    }
}
