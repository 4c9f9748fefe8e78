using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerfEval.Warehouse.Star.Mappings;

namespace PerfEval.Warehouse.Marts.ProjectYears;

internal sealed class ProjectYearMapping : IEntityTypeConfiguration<ProjectYearRow>
{
    public void Configure(EntityTypeBuilder<ProjectYearRow> builder)
    {
        builder.HasKey(row => new { row.ProjectKey, row.FiscalYear });
        builder.Code(row => row.Statement);
        builder.Code(row => row.PrintedGrade);
        builder.Code(row => row.RecomputedGrade);
        builder.Code(row => row.RebasedGrade);
        builder.HasIndex(row => new { row.DepartmentKey, row.FiscalYear });
        builder.HasIndex(row => new { row.FiscalYear, row.InitialRateBp });
        builder.HasIndex(row => new { row.RegionKey, row.FiscalYear, row.InitialRateBp });
    }
}
