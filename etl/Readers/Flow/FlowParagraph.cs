namespace PerfEval.Etl.Readers.Flow;

/// <summary>A paragraph; line breaks inside it are kept.</summary>
internal sealed record FlowParagraph(string Text, int Page) : FlowBlock(Page);
