namespace PerfEval.Etl.Documents;

/// <summary>归类依据 — the words one part of a profile was read from.</summary>
/// <param name="Part">Name of the part: kind, region, department or fiscal_year.</param>
/// <param name="Text">The words as printed.</param>
/// <param name="Locator">Where they stand.</param>
public sealed record ProfileEvidence(string Part, string Text, Locator Locator);
