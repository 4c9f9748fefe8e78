namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>散标签 — a label of the head of a form.</summary>
/// <param name="Role">含义 — Other for labels whose value nobody needs.</param>
/// <param name="Text">As printed.</param>
/// <param name="Value">Words behind its colon; empty when they stand in the next piece.</param>
/// <param name="End">Index behind the label.</param>
internal sealed record LooseLabel(ColumnRole Role, string Text, string Value, int End);
