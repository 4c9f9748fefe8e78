using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class QuarantineItemMapping : IEntityTypeConfiguration<QuarantineItem>
{
    public void Configure(EntityTypeBuilder<QuarantineItem> builder)
    {
        builder.HasKey(item => item.QuarantineItemKey);
        builder.Property(item => item.FileName).HasMaxLength(Lengths.FileName);
        builder.Property(item => item.Sha256).HasMaxLength(64);
        builder.Code(item => item.Stage);
        builder.Property(item => item.Reason).HasMaxLength(100);
        builder.Property(item => item.Locator).HasMaxLength(Lengths.Locator);
        builder.RefersTo<QuarantineItem, DimDocumentVersion>(nameof(QuarantineItem.DocumentVersionKey));
        builder.RefersTo<QuarantineItem, LoadRun>(nameof(QuarantineItem.LoadRunKey));
        builder.HasIndex(item => item.DocumentVersionKey);
        builder.HasIndex(item => item.Reason);
    }
}
