namespace PerfEval.Etl.Readers.Pdf.Rules;

/// <summary>A reference to a numbered object of a PDF file.</summary>
internal readonly record struct PdfReference(int Number);
