namespace PerfEval.Etl.Loading.Entities;

/// <summary>A project as one kind of place of a document names it.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Code">Project code where printed.</param>
/// <param name="UnitKey">Unit where the document names it.</param>
/// <param name="Statement">Kind of place; an empty text for indicators, which follow their project.</param>
/// <param name="FiscalYear">Year of the statement.</param>
internal sealed record ProjectMention(string Name, string? Code, int? UnitKey, string Statement, int FiscalYear);
