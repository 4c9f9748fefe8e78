using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimDepartmentMapping : IEntityTypeConfiguration<DimDepartment>
{
    public void Configure(EntityTypeBuilder<DimDepartment> builder)
    {
        builder.HasKey(department => department.DepartmentKey);
        builder.Property(department => department.NaturalCode).HasMaxLength(Lengths.NaturalCode);
        builder.Code(department => department.DepartmentCode);
        builder.Name(department => department.Name);
        builder.Name(department => department.MatchName);
        builder.RefersTo<DimDepartment, DimRegion>(nameof(DimDepartment.RegionKey));
        builder.HasIndex(department => new { department.RegionKey, department.NaturalCode }).IsUnique();
        builder.HasIndex(department => new { department.RegionKey, department.MatchName });
    }
}
