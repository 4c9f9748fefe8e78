using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class LoadRunFileMapping : IEntityTypeConfiguration<LoadRunFile>
{
    public void Configure(EntityTypeBuilder<LoadRunFile> builder)
    {
        builder.HasKey(file => file.LoadRunFileKey);
        builder.Property(file => file.FileName).HasMaxLength(Lengths.FileName);
        builder.Property(file => file.Sha256).HasMaxLength(64);
        builder.Code(file => file.Outcome);
        builder.Property(file => file.Reason).HasMaxLength(100);
        builder.RefersTo<LoadRunFile, LoadRun>(nameof(LoadRunFile.LoadRunKey));
        builder.RefersTo<LoadRunFile, DimDocumentVersion>(nameof(LoadRunFile.DocumentVersionKey));
        builder.HasIndex(file => file.LoadRunKey);
    }
}
