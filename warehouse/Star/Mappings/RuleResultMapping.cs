using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class RuleResultMapping : IEntityTypeConfiguration<RuleResult>
{
    public void Configure(EntityTypeBuilder<RuleResult> builder)
    {
        builder.HasKey(result => result.RuleResultKey);
        builder.Code(result => result.RuleId);
        builder.Code(result => result.ReasonKey);
        builder.Name(result => result.Reason);
        builder.RefersTo<RuleResult, DimDocumentVersion>(nameof(RuleResult.DocumentVersionKey));
        builder.RefersTo<RuleResult, DimDepartment>(nameof(RuleResult.DepartmentKey));
        builder.HasIndex(result => result.DocumentVersionKey);
        builder.HasIndex(result => result.DepartmentKey);
    }
}
