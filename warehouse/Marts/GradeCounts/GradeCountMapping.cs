using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerfEval.Warehouse.Star.Mappings;

namespace PerfEval.Warehouse.Marts.GradeCounts;

internal sealed class GradeCountMapping : IEntityTypeConfiguration<GradeCountRow>
{
    public void Configure(EntityTypeBuilder<GradeCountRow> builder)
    {
        builder.HasKey(row => new { row.DepartmentKey, row.FiscalYear, row.Grade });
        builder.Code(row => row.Grade);
        builder.HasIndex(row => new { row.FiscalYear, row.RegionKey });
    }
}
