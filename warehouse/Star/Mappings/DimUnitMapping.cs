using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimUnitMapping : IEntityTypeConfiguration<DimUnit>
{
    public void Configure(EntityTypeBuilder<DimUnit> builder)
    {
        builder.HasKey(unit => unit.UnitKey);
        builder.Property(unit => unit.NaturalCode).HasMaxLength(Lengths.NaturalCode);
        builder.Code(unit => unit.UnitCode);
        builder.Name(unit => unit.Name);
        builder.Name(unit => unit.MatchName);
        builder.RefersTo<DimUnit, DimDepartment>(nameof(DimUnit.DepartmentKey));
        builder.HasIndex(unit => new { unit.DepartmentKey, unit.NaturalCode }).IsUnique();
        builder.HasIndex(unit => new { unit.DepartmentKey, unit.MatchName });
    }
}
