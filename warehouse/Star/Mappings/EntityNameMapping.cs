using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class EntityNameMapping : IEntityTypeConfiguration<EntityName>
{
    public void Configure(EntityTypeBuilder<EntityName> builder)
    {
        builder.HasKey(name => name.EntityNameKey);
        builder.Code(name => name.EntityKind);
        builder.Property(name => name.PrintedName).HasMaxLength(Lengths.NaturalCode);
        builder.Name(name => name.MatchName);
        builder.Code(name => name.Reason);
        builder.RefersTo<EntityName, DimDocumentVersion>(nameof(EntityName.DocumentVersionKey));
        builder.HasIndex(name => new { name.EntityKind, name.ScopeKey, name.PrintedName }).IsUnique();
        builder.HasIndex(name => new { name.EntityKind, name.EntityKey });
    }
}
