namespace PerfEval.Etl.Recognizers.Wording;

/// <summary>词表层 — the word files of one folder and the documents they hold for.</summary>
/// <param name="Scope">适用范围.</param>
/// <param name="Files">Text by file name.</param>
internal sealed record WordLayer(WordScope Scope, IReadOnlyDictionary<string, string> Files);
