using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimRecognizerMapping : IEntityTypeConfiguration<DimRecognizer>
{
    public void Configure(EntityTypeBuilder<DimRecognizer> builder)
    {
        builder.HasKey(recognizer => recognizer.RecognizerKey);
        builder.Property(recognizer => recognizer.Code).HasMaxLength(100);
        builder.Name(recognizer => recognizer.Title);
        builder.Property(recognizer => recognizer.Basis).HasMaxLength(Lengths.Title);
        builder.HasIndex(recognizer => recognizer.Code).IsUnique();
    }
}
