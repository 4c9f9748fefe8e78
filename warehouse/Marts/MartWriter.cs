using PerfEval.Warehouse.Marts.BudgetLineYears;
using PerfEval.Warehouse.Marts.DepartmentYears;
using PerfEval.Warehouse.Marts.GradeCounts;
using PerfEval.Warehouse.Marts.ProjectYears;
using PerfEval.Warehouse.Marts.RegionYears;
using PerfEval.Warehouse.Marts.ThreePublicYears;
using PerfEval.Warehouse.Sql;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Marts;

/// <summary>Inserts mart rows, one prepared command per mart.</summary>
internal sealed class MartWriter(WarehouseContext context) : IDisposable
{
    private readonly TableWriter<DepartmentYearRow> _departments = new(context);
    private readonly TableWriter<BudgetLineYearRow> _budgetLines = new(context);
    private readonly TableWriter<ProjectYearRow> _projects = new(context);
    private readonly TableWriter<GradeCountRow> _grades = new(context);
    private readonly TableWriter<ThreePublicYearRow> _threePublics = new(context);
    private readonly TableWriter<RegionYearRow> _regions = new(context);

    public void Write(DepartmentYearMarts marts)
    {
        _departments.Write(marts.Departments);
        _budgetLines.Write(marts.BudgetLines);
        _projects.Write(marts.Projects);
        _grades.Write(marts.Grades);
        _threePublics.Write(marts.ThreePublics);
    }

    public void Write(RegionYearRow region) => _regions.Write([region]);

    public void Dispose()
    {
        _departments.Dispose();
        _budgetLines.Dispose();
        _projects.Dispose();
        _grades.Dispose();
        _threePublics.Dispose();
        _regions.Dispose();
    }
}
