namespace PerfEval.Etl.Samples;

/// <summary>样例数值 — one printed value under the names of the export contract.</summary>
/// <param name="Table">表 — projects, indicators, budgets, sangong, functional or economic.</param>
/// <param name="Subject">对象 — project with its kind of statement, indicator, line, category or class.</param>
/// <param name="Measure">度量 — column of the table.</param>
/// <param name="Value">数值 — amounts in yuan, plain; texts as printed without blanks.</param>
public sealed record SampleFigure(string Table, string Subject, string Measure, string Value);
