namespace PerfEval.Dashboard.Resources;

/// <summary>复核用语 — words of reviewing, correcting, classifying and bringing in documents.</summary>
public sealed class ReviewTexts;
