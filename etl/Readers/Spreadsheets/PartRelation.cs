namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>A relation between parts of a package: what kind, and the name of the part it leads to.</summary>
internal sealed record PartRelation(string Type, string Target);
