using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimIndicatorMapping : IEntityTypeConfiguration<DimIndicator>
{
    public void Configure(EntityTypeBuilder<DimIndicator> builder)
    {
        builder.HasKey(indicator => indicator.IndicatorKey);
        builder.Property(indicator => indicator.Level1).HasMaxLength(100);
        builder.Property(indicator => indicator.Level2).HasMaxLength(100);
        builder.Name(indicator => indicator.Name);
        builder.HasIndex(indicator => new { indicator.Level1, indicator.Level2, indicator.Name }).IsUnique();
    }
}
