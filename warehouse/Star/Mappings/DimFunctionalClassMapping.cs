using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimFunctionalClassMapping : IEntityTypeConfiguration<DimFunctionalClass>
{
    public void Configure(EntityTypeBuilder<DimFunctionalClass> builder)
    {
        builder.HasKey(row => row.FunctionalClassKey);
        builder.Code(row => row.Code);
        builder.Name(row => row.Name);
        builder.HasIndex(row => new { row.Code, row.Name }).IsUnique();
    }
}
