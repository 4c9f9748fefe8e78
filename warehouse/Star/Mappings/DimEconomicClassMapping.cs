using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimEconomicClassMapping : IEntityTypeConfiguration<DimEconomicClass>
{
    public void Configure(EntityTypeBuilder<DimEconomicClass> builder)
    {
        builder.HasKey(row => row.EconomicClassKey);
        builder.Code(row => row.Code);
        builder.Name(row => row.Name);
        builder.HasIndex(row => new { row.Code, row.Name }).IsUnique();
    }
}
