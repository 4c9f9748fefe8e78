namespace PerfEval.Etl.Loading.Entities;

/// <summary>A document with every name in it resolved.</summary>
internal sealed record ResolvedDocument(
    RegionScope Region, DepartmentScope Department, int? FiscalYear, IReadOnlyList<ResolvedFact> Facts, DocumentNames Names);
