using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class DimProjectMapping : IEntityTypeConfiguration<DimProject>
{
    public void Configure(EntityTypeBuilder<DimProject> builder)
    {
        builder.HasKey(project => project.ProjectKey);
        builder.Property(project => project.NaturalCode).HasMaxLength(Lengths.NaturalCode);
        builder.Code(project => project.ProjectCode);
        builder.Name(project => project.Name);
        builder.Name(project => project.MatchName);
        builder.RefersTo<DimProject, DimDepartment>(nameof(DimProject.DepartmentKey));
        builder.RefersTo<DimProject, DimUnit>(nameof(DimProject.UnitKey));
        builder.HasIndex(project => new { project.DepartmentKey, project.NaturalCode }).IsUnique();
        builder.HasIndex(project => new { project.DepartmentKey, project.MatchName });
    }
}
