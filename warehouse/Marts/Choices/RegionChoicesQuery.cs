namespace PerfEval.Warehouse.Marts.Choices;

/// <summary>可选地区 — regions in the order of their codes.</summary>
public sealed record RegionChoicesQuery : IMartQuery<RegionChoiceRow>;
