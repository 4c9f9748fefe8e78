using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>栏目 — one column of a table as its heading describes it.</summary>
/// <param name="Column">0-based grid column of the heading.</param>
/// <param name="Role">含义.</param>
/// <param name="Unit">金额单位 — where the heading prints one.</param>
/// <param name="Span">Grid columns it covers; a heading repeated in the next column covers both.</param>
internal sealed record HeaderColumn(int Column, ColumnRole Role, MoneyUnit? Unit, int Span = 1)
{
    /// <summary>Whether it covers a grid column.</summary>
    public bool Covers(int column) => column >= Column && column < Column + Span;
}
