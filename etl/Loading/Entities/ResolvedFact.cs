using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>A fact with the department, unit and project it speaks of; keys are filled once the rows are saved.</summary>
internal sealed record ResolvedFact(Fact Fact, DepartmentScope Department, UnitEntry? Unit, ProjectEntry? Project);
