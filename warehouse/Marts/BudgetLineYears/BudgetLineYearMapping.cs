using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerfEval.Warehouse.Star.Mappings;

namespace PerfEval.Warehouse.Marts.BudgetLineYears;

internal sealed class BudgetLineYearMapping : IEntityTypeConfiguration<BudgetLineYearRow>
{
    public void Configure(EntityTypeBuilder<BudgetLineYearRow> builder)
    {
        builder.HasKey(row => new { row.DepartmentKey, row.FiscalYear, row.Stage, row.BudgetLineKey });
        builder.Code(row => row.Stage);
        builder.HasIndex(row => new { row.BudgetLineKey, row.FiscalYear, row.RegionKey });
    }
}
