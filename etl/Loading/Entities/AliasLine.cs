namespace PerfEval.Etl.Loading.Entities;

/// <summary>别名 — one line of an alias list.</summary>
/// <param name="Entity">对象种类 — region, department, unit or project.</param>
/// <param name="Region">地区 — where it holds; empty for everywhere.</param>
/// <param name="Department">部门 — where it holds; empty for every department.</param>
/// <param name="Alias">别名 — the printed name.</param>
/// <param name="Canonical">标准名称 — the name it stands for; the alias itself where it stands for itself.</param>
/// <param name="Note">说明.</param>
public sealed record AliasLine(string Entity, string Region, string Department, string Alias, string Canonical, string Note);
