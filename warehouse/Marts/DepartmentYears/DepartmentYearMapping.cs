using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerfEval.Warehouse.Star.Mappings;

namespace PerfEval.Warehouse.Marts.DepartmentYears;

internal sealed class DepartmentYearMapping : IEntityTypeConfiguration<DepartmentYearRow>
{
    public void Configure(EntityTypeBuilder<DepartmentYearRow> builder)
    {
        builder.HasKey(row => new { row.DepartmentKey, row.FiscalYear });
        builder.Code(row => row.InitialBudgetBase);
        builder.Property(row => row.OutturnLine).HasMaxLength(100);
        builder.HasIndex(row => new { row.FiscalYear, row.RegionKey });
    }
}
