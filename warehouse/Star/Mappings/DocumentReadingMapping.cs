using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DocumentReadingMapping : IEntityTypeConfiguration<DocumentReading>
{
    public void Configure(EntityTypeBuilder<DocumentReading> builder)
    {
        builder.HasKey(reading => reading.DocumentVersionKey);
        builder.Property(reading => reading.DocumentVersionKey).ValueGeneratedNever();
        builder.RefersTo<DocumentReading, DimDocumentVersion>(nameof(DocumentReading.DocumentVersionKey));
    }
}
