namespace PerfEval.Etl.Readers.Legacy;

/// <summary>A format that LibreOffice reads.</summary>
/// <param name="Filter">Its name there; without it anything that is damaged would be read as text.</param>
/// <param name="Target">Format it is turned into.</param>
internal sealed record LegacyFormat(string Extension, string Filter, string Target);
