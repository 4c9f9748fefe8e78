namespace PerfEval.Etl.Readers.Pdf.Rules;

/// <summary>A name of a PDF file, without its slash.</summary>
internal readonly record struct PdfName(string Text);
