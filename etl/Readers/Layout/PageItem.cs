namespace PerfEval.Etl.Readers.Layout;

/// <summary>A line of text or a table on a page.</summary>
internal abstract record PageItem(double Top, double Bottom);
