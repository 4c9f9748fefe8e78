using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export.Tables;

/// <summary>文字中的比率 — one row per percentage that running text states about an amount.</summary>
public sealed class RatiosTable : ExportTable
{
    public override string Name => "ratios";

    public override string Title => "文字中的比率";

    public override IReadOnlyList<ExportField> Fields { get; } =
    [
        ExportField.Text("document", "文件名"),
        ExportField.Text("department", "部门"),
        ExportField.Integer("fiscal_year", "年度"),
        ExportField.Text("subject", "对象"),
        ExportField.Text("relation", "关系"),
        ExportField.Text("base", "基数"),
        ExportField.Percent("percent", "百分比"),
        ExportField.Money("part_yuan", "分子"),
        ExportField.Money("whole_yuan", "分母"),
        ExportField.Text("locator", "位置"),
        .. Provenance,
    ];

    public override IReadOnlyList<string> PrimaryKey => ["document_id", "statement_no"];

    public override async IAsyncEnumerable<string?[]> RowsAsync(WarehouseContext context, IQueryable<DimDocumentVersion> versions)
    {
        var rows =
            from fact in context.StatedRatioFacts.Trusted(context)
            join version in versions on fact.DocumentVersionKey equals version.DocumentVersionKey
            join department in context.Departments on fact.DepartmentKey equals department.DepartmentKey
            join recognizer in context.Recognizers on fact.RecognizerKey equals recognizer.RecognizerKey
            orderby fact.DocumentVersionKey, fact.StatementNo
            select new
            {
                version.FileName, Department = department.Name, fact.FiscalYear, fact.Subject, fact.Relation, fact.BaseName, Percent = fact.Ratio.E4,
                Part = fact.Part.Fen, Whole = fact.Whole.Fen, fact.Locator, fact.DocumentVersionKey, fact.StatementNo, Recognizer = recognizer.Code, fact.ConfidenceE4, fact.ConfidenceReason,
            };
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable())
        {
            yield return
            [
                row.FileName, row.Department, ExportValue.Integer(row.FiscalYear), row.Subject, row.Relation, row.BaseName, ExportValue.Number(row.Percent),
                ExportValue.Yuan(row.Part), ExportValue.Yuan(row.Whole), row.Locator,
                ExportValue.Integer(row.DocumentVersionKey), ExportValue.Integer(row.StatementNo), row.Recognizer, ExportValue.Number(row.ConfidenceE4), row.ConfidenceReason,
            ];
        }
    }
}
