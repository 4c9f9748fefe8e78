using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimDocumentVersionMapping : IEntityTypeConfiguration<DimDocumentVersion>
{
    public void Configure(EntityTypeBuilder<DimDocumentVersion> builder)
    {
        builder.HasKey(version => version.DocumentVersionKey);
        builder.Property(version => version.Sha256).HasMaxLength(64);
        builder.Property(version => version.FileName).HasMaxLength(Lengths.FileName);
        builder.Code(version => version.Format);
        builder.Property(version => version.Title).HasMaxLength(Lengths.Title);
        builder.Code(version => version.Status);
        builder.Property(version => version.StatusReason).HasMaxLength(100);
        builder.RefersTo<DimDocumentVersion, DimDocument>(nameof(DimDocumentVersion.DocumentKey));
        builder.HasIndex(version => version.Sha256).IsUnique();
        builder.HasIndex(version => new { version.DocumentKey, version.VersionNo }).IsUnique();
    }
}
