using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>One unit of a department with its name in matching form.</summary>
internal sealed record UnitEntry(DimUnit Row, string Normal);
