using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimDocumentKindMapping : IEntityTypeConfiguration<DimDocumentKind>
{
    public void Configure(EntityTypeBuilder<DimDocumentKind> builder)
    {
        builder.HasKey(kind => kind.DocumentKindKey);
        builder.Property(kind => kind.DocumentKindKey).ValueGeneratedNever();
        builder.Code(kind => kind.Code);
        builder.Name(kind => kind.Name);
        builder.HasIndex(kind => kind.Code).IsUnique();
        builder.HasData(SeedRows.DocumentKinds);
    }
}
