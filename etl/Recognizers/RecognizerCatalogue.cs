using PerfEval.Etl.Recognizers.Evaluation;

namespace PerfEval.Etl.Recognizers;

/// <summary>识别器目录 — all recognizers in reading order; a recognizer that is not listed here does not run.</summary>
public static class RecognizerCatalogue
{
    /// <summary>全部识别器.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } =
    [
        new SelfEvaluationSummaryRecognizer(),
        new ProjectFormRecognizer(),
        new IndicatorTableRecognizer(),
        new ExecutionStatementRecognizer(),
    ];
}
