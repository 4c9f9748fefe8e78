namespace PerfEval.Etl.Facts;

/// <summary>预算调整 — one addition or cut of a project's budget as running text states it, in yuan.</summary>
/// <param name="Amount">调整金额 — signed: additions positive, cuts negative.</param>
/// <param name="Words">原文 — the words before the amount (年中追加, 4月调整).</param>
public sealed record ProjectAdjustment(Figure Amount, string Words);
