namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Name">Its name, as on its tab.</param>
/// <param name="Part">Where its content stands in the package.</param>
/// <param name="IsHidden">Whether a person who opens the workbook does not see it (hidden or very hidden).</param>
internal sealed record SheetEntry(string Name, string Part, bool IsHidden);
