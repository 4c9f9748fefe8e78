namespace PerfEval.Etl.Readers.Flow;

/// <summary>A cell with its place in the grid and whatever stands in it, tables included.</summary>
internal sealed record FlowCell(int Column, int ColumnSpan, int RowSpan, IReadOnlyList<FlowBlock> Content)
{
    public bool HoldsTable => Content.Any(block => block is FlowTable);

    public IEnumerable<FlowParagraph> Paragraphs => Content.OfType<FlowParagraph>();
}
