using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>语词 — a word or number of a clause with its part in the grammar.</summary>
/// <param name="Kind">词性.</param>
/// <param name="Key">主题 — of a term; empty otherwise.</param>
/// <param name="Start">Offset in the compact text.</param>
/// <param name="End">End offset, exclusive.</param>
/// <param name="Figure">数值 — of an amount or percentage.</param>
/// <param name="Year">年份 — of a year; empty for 上年 and 本年.</param>
internal readonly record struct Token(CueKind Kind, string Key, int Start, int End, Figure? Figure = null, int? Year = null);
