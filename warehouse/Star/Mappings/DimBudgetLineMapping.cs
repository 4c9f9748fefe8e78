using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimBudgetLineMapping : IEntityTypeConfiguration<DimBudgetLine>
{
    public void Configure(EntityTypeBuilder<DimBudgetLine> builder)
    {
        builder.HasKey(line => line.BudgetLineKey);
        builder.Property(line => line.Code).HasMaxLength(100);
        builder.Name(line => line.Name);
        builder.Code(line => line.Unit);
        builder.HasIndex(line => line.Code).IsUnique();
    }
}
