using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimDocumentMapping : IEntityTypeConfiguration<DimDocument>
{
    public void Configure(EntityTypeBuilder<DimDocument> builder)
    {
        builder.HasKey(document => document.DocumentKey);
        builder.Property(document => document.NaturalCode).HasMaxLength(Lengths.NaturalCode);
        builder.Property(document => document.Title).HasMaxLength(Lengths.Title);
        builder.RefersTo<DimDocument, DimDocumentKind>(nameof(DimDocument.DocumentKindKey));
        builder.RefersTo<DimDocument, DimRegion>(nameof(DimDocument.RegionKey));
        builder.RefersTo<DimDocument, DimDepartment>(nameof(DimDocument.DepartmentKey));
        builder.RefersTo<DimDocument, DimFiscalYear>(nameof(DimDocument.FiscalYear));
        builder.HasIndex(document => document.NaturalCode).IsUnique();
        builder.HasIndex(document => new { document.DepartmentKey, document.FiscalYear });
    }
}
