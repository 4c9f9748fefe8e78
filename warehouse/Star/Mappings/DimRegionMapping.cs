using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimRegionMapping : IEntityTypeConfiguration<DimRegion>
{
    public void Configure(EntityTypeBuilder<DimRegion> builder)
    {
        builder.HasKey(region => region.RegionKey);
        builder.Property(region => region.NaturalCode).HasMaxLength(Lengths.NaturalCode);
        builder.Property(region => region.RegionCode).HasMaxLength(12);
        builder.Name(region => region.Name);
        builder.Name(region => region.MatchName);
        builder.RefersTo<DimRegion, DimRegion>(nameof(DimRegion.ParentRegionKey));
        builder.HasIndex(region => new { region.NaturalCode, region.ValidFrom }).IsUnique();
        builder.HasIndex(region => region.ParentRegionKey);
        builder.HasIndex(region => region.MatchName);
        builder.HasData(SeedRows.Regions);
    }
}
