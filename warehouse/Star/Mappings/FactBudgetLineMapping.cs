using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class FactBudgetLineMapping : FactMapping<FactBudgetLine>
{
    protected override void ConfigureFact(EntityTypeBuilder<FactBudgetLine> builder)
    {
        builder.RefersTo<FactBudgetLine, DimBudgetLine>(nameof(FactBudgetLine.BudgetLineKey));
        builder.Code(fact => fact.Stage);
        builder.Money(fact => fact.Amount);
    }
}
