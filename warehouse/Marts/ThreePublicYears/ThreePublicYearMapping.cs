using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerfEval.Warehouse.Star.Mappings;

namespace PerfEval.Warehouse.Marts.ThreePublicYears;

internal sealed class ThreePublicYearMapping : IEntityTypeConfiguration<ThreePublicYearRow>
{
    public void Configure(EntityTypeBuilder<ThreePublicYearRow> builder)
    {
        builder.HasKey(row => new { row.DepartmentKey, row.FiscalYear, row.Category });
        builder.Code(row => row.Category);
        builder.HasIndex(row => new { row.FiscalYear, row.RegionKey });
    }
}
