using PerfEval.Warehouse.Marts.DepartmentYears;

namespace PerfEval.Warehouse.Marts.RegionYears;

/// <summary>地区年度 — sums over the department-years of a region.</summary>
internal static class RegionYearsMart
{
    public static RegionYearRow Row(RegionYear key, IReadOnlyCollection<DepartmentYearRow> departments)
    {
        var rated = departments.Where(department => department is { InitialBudgetFen: not null, RateOutturnFen: not null }).ToList();
        var row = new RegionYearRow
        {
            RegionKey = key.RegionKey,
            FiscalYear = key.FiscalYear,
            DepartmentCount = departments.Count,
            RatedDepartmentCount = rated.Count,
            RatedBudgetFen = Sum.Of(rated.Select(department => department.InitialBudgetFen)),
            RatedBudgetOutturnFen = Sum.Of(rated.Select(department => department.RateOutturnFen)),
        };
        foreach (var department in departments)
            row.Add(department);
        return row;
    }
}
