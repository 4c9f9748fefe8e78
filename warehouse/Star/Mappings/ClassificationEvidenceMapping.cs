using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class ClassificationEvidenceMapping : IEntityTypeConfiguration<ClassificationEvidence>
{
    public void Configure(EntityTypeBuilder<ClassificationEvidence> builder)
    {
        builder.HasKey(evidence => evidence.ClassificationEvidenceKey);
        builder.Code(evidence => evidence.Part);
        builder.Name(evidence => evidence.Value);
        builder.Property(evidence => evidence.Text).HasMaxLength(Lengths.Title);
        builder.Property(evidence => evidence.Locator).HasMaxLength(Lengths.Locator);
        builder.RefersTo<ClassificationEvidence, DimDocumentVersion>(nameof(ClassificationEvidence.DocumentVersionKey));
        builder.HasIndex(evidence => evidence.DocumentVersionKey);
    }
}
