namespace PerfEval.Warehouse.Marts.Choices;

/// <summary>可选年度 — newest first.</summary>
public sealed record YearChoicesQuery : IMartQuery<YearChoiceRow>;
