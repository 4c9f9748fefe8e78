using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class AliasRuleMapping : IEntityTypeConfiguration<AliasRule>
{
    public void Configure(EntityTypeBuilder<AliasRule> builder)
    {
        builder.HasKey(rule => rule.AliasRuleKey);
        builder.Code(rule => rule.EntityKind);
        // Shorter than other names: the unique index over the three must stay below 1 700 bytes.
        builder.Property(rule => rule.RegionName).HasMaxLength(100);
        builder.Property(rule => rule.DepartmentName).HasMaxLength(200);
        builder.Name(rule => rule.Alias);
        builder.Name(rule => rule.CanonicalName);
        builder.Property(rule => rule.Note).HasMaxLength(Lengths.Title);
        builder.HasIndex(rule => new { rule.EntityKind, rule.RegionName, rule.DepartmentName, rule.Alias }).IsUnique();
    }
}
