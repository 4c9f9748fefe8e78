using PerfEval.Etl.Recognizers.Budget;
using PerfEval.Etl.Recognizers.Evaluation;
using PerfEval.Etl.Recognizers.Narrative;

namespace PerfEval.Etl.Recognizers;

/// <summary>识别器目录 — all recognizers in reading order; a recognizer that is not listed here does not run.</summary>
public static class RecognizerCatalogue
{
    /// <summary>全部识别器.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } =
    [
        new BudgetProseRecognizer(),
        new ThreePublicProseRecognizer(),
        new TargetTableRecognizer(),
        new ProcurementTableRecognizer(),
        new AssetTableRecognizer(),
        new ProjectReportRecognizer(),
        new ReportIndicatorRecognizer(),
        new AllProjectsRecognizer(),
        new WholeDepartmentProseRecognizer(),
        new WholeDepartmentProjectRecognizer(),
        new GradeCountRecognizer(),
        new DepartmentQuantityRecognizer(),
        new SelfEvaluationSummaryRecognizer(),
        new ProjectFormRecognizer(),
        new IndicatorTableRecognizer(),
        new ExecutionStatementRecognizer(),
    ];
}
