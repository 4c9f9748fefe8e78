namespace PerfEval.Etl.Recognizers.Classification;

/// <summary>地区 — an entry of the region list.</summary>
/// <param name="Code">行政区划代码 — six digits of GB/T 2260; functional zones carry the code statistics use.</param>
/// <param name="Name">名称.</param>
/// <param name="Aliases">别名 — other spellings (承德高新区).</param>
/// <param name="ParentCode">上级代码 — empty for provinces.</param>
/// <param name="IsFunctionalZone">功能区 — a development zone or similar, no administrative division.</param>
public sealed record Region(string Code, string Name, IReadOnlyList<string> Aliases, string? ParentCode, bool IsFunctionalZone);
