using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Facts;

/// <summary>识别结果 — what a recognizer makes of a place in a document: a fact, or something seen and not understood.</summary>
/// <param name="Locator">位置 — where it stands.</param>
public abstract record Recognized(Locator Locator);
