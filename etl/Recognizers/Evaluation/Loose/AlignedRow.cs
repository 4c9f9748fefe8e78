using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>对齐行 — a row whose pieces were brought under the columns of its header.</summary>
/// <param name="Cells">Cells by column; empty ones left out.</param>
/// <param name="IsNamed">Whether it holds an indicator; otherwise it holds levels only.</param>
/// <param name="IsDoubtful">Whether words were joined to a cell whose borders nothing shows.</param>
internal sealed record AlignedRow(IReadOnlyList<Cell> Cells, bool IsNamed, bool IsDoubtful);
