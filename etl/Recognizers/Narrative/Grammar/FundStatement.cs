using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>资金陈述 — an amount (or the rate) a project's narrative states, with its role.</summary>
/// <param name="Role">角色.</param>
/// <param name="Figure">数值.</param>
/// <param name="Year">年份 — as the sentence names it; empty when it names none.</param>
/// <param name="Sentence">句序 — number of the sentence in its paragraph.</param>
/// <param name="RoleAt">Offset of the role's word in the compact text.</param>
internal sealed record FundStatement(FundRole Role, Figure Figure, int? Year, int Sentence, int RoleAt);
