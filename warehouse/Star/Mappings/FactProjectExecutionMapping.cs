using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class FactProjectExecutionMapping : FactMapping<FactProjectExecution>
{
    protected override void ConfigureFact(EntityTypeBuilder<FactProjectExecution> builder)
    {
        builder.RefersTo<FactProjectExecution, DimProject>(nameof(FactProjectExecution.ProjectKey));
        builder.Code(fact => fact.Statement);
        builder.Name(fact => fact.ProjectName);
        builder.Money(fact => fact.InitialBudget);
        builder.Money(fact => fact.FullYearBudget);
        builder.Money(fact => fact.Outturn);
        builder.Number(fact => fact.PrintedRate);
        builder.Money(fact => fact.RequestedAmount);
        builder.Money(fact => fact.Balance);
        builder.HasIndex(fact => new { fact.ProjectKey, fact.FiscalYear });
    }
}
