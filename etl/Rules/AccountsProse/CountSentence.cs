namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>其中句 — a number of people and, in the same sentence, the numbers it consists of.</summary>
/// <param name="Total">总数.</param>
/// <param name="Parts">其中各数.</param>
internal sealed record CountSentence(Operand Total, IReadOnlyList<Operand> Parts);
