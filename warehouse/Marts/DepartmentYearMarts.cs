using PerfEval.Warehouse.Marts.BudgetLineYears;
using PerfEval.Warehouse.Marts.DepartmentYears;
using PerfEval.Warehouse.Marts.GradeCounts;
using PerfEval.Warehouse.Marts.ProjectYears;
using PerfEval.Warehouse.Marts.Statements;
using PerfEval.Warehouse.Marts.ThreePublicYears;

namespace PerfEval.Warehouse.Marts;

/// <summary>部门年度的数据集市 — all mart rows of one department and year; pure arithmetic over its statements.</summary>
internal sealed record DepartmentYearMarts(
    IReadOnlyList<DepartmentYearRow> Departments,
    IReadOnlyList<BudgetLineYearRow> BudgetLines,
    IReadOnlyList<ProjectYearRow> Projects,
    IReadOnlyList<GradeCountRow> Grades,
    IReadOnlyList<ThreePublicYearRow> ThreePublics)
{
    public static DepartmentYearMarts Of(DepartmentYearStatements statements, GradeScale scale)
    {
        var projects = ProjectYearsMart.Rows(statements, scale).ToList();
        var threePublics = ThreePublicYearsMart.Rows(statements).ToList();
        return new DepartmentYearMarts(
            [.. DepartmentYearsMart.Rows(statements, projects, threePublics)],
            [.. BudgetLineYearsMart.Rows(statements)],
            projects,
            [.. GradeCountsMart.Rows(projects, scale)],
            threePublics);
    }
}
