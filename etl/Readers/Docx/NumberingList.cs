namespace PerfEval.Etl.Readers.Docx;

/// <summary>A list as paragraphs name it: its levels, and where this use of it begins anew.</summary>
/// <param name="Definition">Identity of the definition, whose counters all its uses share.</param>
/// <param name="Levels">Levels by depth.</param>
/// <param name="Starts">Levels that this use begins at a number of its own.</param>
internal sealed record NumberingList(string Definition, IReadOnlyDictionary<int, NumberingLevel> Levels, IReadOnlyDictionary<int, int> Starts);
