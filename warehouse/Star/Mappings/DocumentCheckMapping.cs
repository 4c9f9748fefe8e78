using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DocumentCheckMapping : IEntityTypeConfiguration<DocumentCheck>
{
    public void Configure(EntityTypeBuilder<DocumentCheck> builder)
    {
        builder.HasKey(check => check.DocumentVersionKey);
        builder.Property(check => check.DocumentVersionKey).ValueGeneratedNever();
        builder.Property(check => check.CatalogueVersion).HasMaxLength(64);
        builder.RefersTo<DocumentCheck, DimDocumentVersion>(nameof(DocumentCheck.DocumentVersionKey));
    }
}
