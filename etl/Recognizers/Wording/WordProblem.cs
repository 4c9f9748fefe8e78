namespace PerfEval.Etl.Recognizers.Wording;

/// <summary>词表问题 — an entry of a bureau's word file that cannot be used.</summary>
/// <param name="File">File, with the folder of its scope.</param>
/// <param name="Entry">Place in the file: a path of keys or a line; empty for the file as a whole.</param>
/// <param name="Code">What is wrong, a key of the message texts.</param>
/// <param name="Detail">The word in question, or what would be known.</param>
public sealed record WordProblem(string File, string Entry, string Code, string Detail);
