using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class AliasRuleMapping : IEntityTypeConfiguration<AliasRule>
{
    public void Configure(EntityTypeBuilder<AliasRule> builder)
    {
        builder.HasKey(rule => rule.AliasRuleKey);
        builder.Code(rule => rule.EntityKind);
        builder.Name(rule => rule.ScopeName);
        builder.Name(rule => rule.PrintedName);
        builder.Name(rule => rule.StandardName);
        builder.Property(rule => rule.Note).HasMaxLength(Lengths.Title);
        builder.HasIndex(rule => new { rule.EntityKind, rule.ScopeName, rule.PrintedName }).IsUnique();
    }
}
