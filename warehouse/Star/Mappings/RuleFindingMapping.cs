using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class RuleFindingMapping : IEntityTypeConfiguration<RuleFinding>
{
    public void Configure(EntityTypeBuilder<RuleFinding> builder)
    {
        builder.HasKey(finding => finding.RuleFindingKey);
        builder.Code(finding => finding.RuleId);
        builder.Code(finding => finding.Severity);
        builder.Code(finding => finding.MessageKey);
        builder.Name(finding => finding.Subject);
        builder.Property(finding => finding.Found).HasMaxLength(Lengths.Title);
        builder.Property(finding => finding.Expected).HasMaxLength(Lengths.Title);
        builder.Code(finding => finding.Difference);
        builder.Code(finding => finding.Tolerance);
        builder.Property(finding => finding.Locator).HasMaxLength(Lengths.Title);
        builder.Property(finding => finding.Fingerprint).HasMaxLength(64);
        builder.RefersTo<RuleFinding, DimDocumentVersion>(nameof(RuleFinding.DocumentVersionKey));
        builder.RefersTo<RuleFinding, DimDepartment>(nameof(RuleFinding.DepartmentKey));
        builder.HasIndex(finding => finding.DocumentVersionKey);
        builder.HasIndex(finding => finding.DepartmentKey);
    }
}
