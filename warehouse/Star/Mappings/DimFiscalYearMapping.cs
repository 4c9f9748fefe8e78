using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimFiscalYearMapping : IEntityTypeConfiguration<DimFiscalYear>
{
    public void Configure(EntityTypeBuilder<DimFiscalYear> builder)
    {
        builder.HasKey(year => year.FiscalYear);
        builder.Property(year => year.FiscalYear).ValueGeneratedNever();
        builder.Name(year => year.Name);
        builder.HasData(SeedRows.FiscalYears);
    }
}
