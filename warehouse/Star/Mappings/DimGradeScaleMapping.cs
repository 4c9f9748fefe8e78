using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimGradeScaleMapping : IEntityTypeConfiguration<DimGradeScale>
{
    public void Configure(EntityTypeBuilder<DimGradeScale> builder)
    {
        builder.HasKey(scale => scale.GradeScaleKey);
        builder.Name(scale => scale.Name);
        builder.Property(scale => scale.Basis).HasMaxLength(Lengths.Title);
        builder.RefersTo<DimGradeScale, DimRegion>(nameof(DimGradeScale.RegionKey));
        builder.HasIndex(scale => new { scale.RegionKey, scale.ValidFrom }).IsUnique();
        builder.HasData(SeedRows.GradeScales);
    }
}
