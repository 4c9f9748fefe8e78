using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimFundSourceMapping : IEntityTypeConfiguration<DimFundSource>
{
    public void Configure(EntityTypeBuilder<DimFundSource> builder)
    {
        builder.HasKey(source => source.FundSourceKey);
        builder.Name(source => source.Name);
        builder.Code(source => source.Kind);
        builder.HasIndex(source => source.Name).IsUnique();
    }
}
