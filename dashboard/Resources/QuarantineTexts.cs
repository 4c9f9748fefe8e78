namespace PerfEval.Dashboard.Resources;

/// <summary>没读懂的用语 — words of the quarantine page; one explanation and one advice per cause.</summary>
public sealed class QuarantineTexts;
