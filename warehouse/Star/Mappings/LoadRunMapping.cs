using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class LoadRunMapping : IEntityTypeConfiguration<LoadRun>
{
    public void Configure(EntityTypeBuilder<LoadRun> builder)
    {
        builder.HasKey(run => run.LoadRunKey);
        builder.Code(run => run.TriggeredBy);
        builder.Code(run => run.Status);
    }
}
