using PerfEval.Etl.Facts;
using PerfEval.Etl.Rules.AccountsProse;

namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>说明中的数 — the first statement of a line, in a table or in the text.</summary>
internal static class Stated
{
    /// <summary>The line as the document's own stage states it, the table's before the text's.</summary>
    public static Operand? Of(DocumentEvidence evidence, string line) => First(evidence.Lines(line).OrderByDescending(fact => fact.IsFromTable()));

    /// <summary>The line as the text states it.</summary>
    public static Operand? InProse(DocumentEvidence evidence, string line) => First(evidence.Lines(line).Where(fact => !fact.IsFromTable()));

    /// <summary>The line as a table states it.</summary>
    public static Operand? InTable(DocumentEvidence evidence, string line) => First(evidence.Lines(line).Where(fact => fact.IsFromTable()));

    private static Operand? First(IEnumerable<BudgetLineFact> facts) => facts.FirstOrDefault(fact => fact.Amount.HasValue) is { } fact ? Operand.Of(fact) : null;
}
