using PerfEval.Etl.Recognizers.Budget;
using PerfEval.Etl.Recognizers.Evaluation;
using PerfEval.Etl.Recognizers.FinalAccounts.Prose;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;
using PerfEval.Etl.Recognizers.Narrative;
using PerfEval.Etl.Templates;

namespace PerfEval.Etl.Recognizers;

/// <summary>识别器目录 — all recognizers in reading order; a recognizer that is not listed here does not run.</summary>
public static class RecognizerCatalogue
{
    /// <summary>全部识别器.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } =
    [
        new ImportTemplateRecognizer(),
        new IncomeExpenditureTableRecognizer(),
        new IncomeTableRecognizer(),
        new ExpenditureTableRecognizer(),
        new FiscalAppropriationTableRecognizer(),
        new GeneralExpenditureTableRecognizer(),
        new EconomicTableRecognizer(),
        new ThreePublicTableRecognizer(),
        new FundExpenditureTableRecognizer(),
        new StatisticsTableRecognizer(),
        new StaffProseRecognizer(),
        new TotalsProseRecognizer(),
        new IncomeProseRecognizer(),
        new ExpenditureProseRecognizer(),
        new FiscalTotalsProseRecognizer(),
        new GeneralBudgetProseRecognizer(),
        new FundProseRecognizer(),
        new ThreePublicOutturnRecognizer(),
        new ThreePublicCountsRecognizer(),
        new OperatingCostProseRecognizer(),
        new ProcurementProseRecognizer(),
        new AssetsProseRecognizer(),
        new PerformanceProseRecognizer(),
        new BudgetProseRecognizer(),
        new ThreePublicProseRecognizer(),
        new TargetTableRecognizer(),
        new ProcurementTableRecognizer(),
        new AssetTableRecognizer(),
        new ProjectListRecognizer(),
        new VehicleProseRecognizer(),
        new ProjectReportRecognizer(),
        new ReportIndicatorRecognizer(),
        new ProjectReviewRecognizer(),
        new AllProjectsRecognizer(),
        new WholeDepartmentProseRecognizer(),
        new WholeDepartmentProjectRecognizer(),
        new DepartmentExecutionRecognizer(),
        new GradeCountRecognizer(),
        new DepartmentQuantityRecognizer(),
        new SelfEvaluationSummaryRecognizer(),
        new ProjectFormRecognizer(),
        new WholeDepartmentFormRecognizer(),
        new IndicatorTableRecognizer(),
        new ExecutionStatementRecognizer(),
    ];
}
