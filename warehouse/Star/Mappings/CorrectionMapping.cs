using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class CorrectionMapping : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> builder)
    {
        builder.HasKey(entry => entry.CorrectionKey);
        builder.Property(entry => entry.Sha256).HasMaxLength(64);
        builder.Property(entry => entry.DocumentCode).HasMaxLength(Lengths.NaturalCode);
        builder.Property(entry => entry.FileName).HasMaxLength(Lengths.FileName);
        builder.Code(entry => entry.Subject);
        builder.Property(entry => entry.SubjectCode).HasMaxLength(Lengths.NaturalCode);
        builder.Code(entry => entry.Measure);
        builder.Property(entry => entry.Locator).HasMaxLength(Lengths.Locator);
        builder.Property(entry => entry.PrintedText).HasMaxLength(Lengths.Title);
        builder.Code(entry => entry.Action);
        builder.Name(entry => entry.OldValue);
        builder.Name(entry => entry.NewValue);
        builder.Property(entry => entry.OldReason).HasMaxLength(Lengths.Title);
        builder.Property(entry => entry.Note).HasMaxLength(Lengths.Title);
        builder.Property(entry => entry.Author).HasMaxLength(100);
        builder.HasIndex(entry => entry.Sha256);
        builder.HasIndex(entry => entry.DocumentCode);
    }
}
