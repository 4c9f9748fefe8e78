namespace PerfEval.Etl.Readers.Pdf.Rules;

/// <summary>A bare word: an operator of a content stream, or true, false, null.</summary>
internal readonly record struct PdfOperator(string Text);
