using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Marts.RegionYears;

internal sealed class RegionYearMapping : IEntityTypeConfiguration<RegionYearRow>
{
    public void Configure(EntityTypeBuilder<RegionYearRow> builder) =>
        builder.HasKey(row => new { row.RegionKey, row.FiscalYear });
}
