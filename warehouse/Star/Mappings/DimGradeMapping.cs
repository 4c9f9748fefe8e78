using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimGradeMapping : IEntityTypeConfiguration<DimGrade>
{
    public void Configure(EntityTypeBuilder<DimGrade> builder)
    {
        builder.HasKey(grade => grade.GradeKey);
        builder.Code(grade => grade.Name);
        builder.RefersTo<DimGrade, DimGradeScale>(nameof(DimGrade.GradeScaleKey));
        builder.HasIndex(grade => new { grade.GradeScaleKey, grade.Rank }).IsUnique();
        builder.HasData(SeedRows.Grades);
    }
}
