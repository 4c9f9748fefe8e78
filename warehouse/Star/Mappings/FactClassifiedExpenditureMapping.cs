using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class FactClassifiedExpenditureMapping : FactMapping<FactClassifiedExpenditure>
{
    protected override void ConfigureFact(EntityTypeBuilder<FactClassifiedExpenditure> builder)
    {
        builder.RefersTo<FactClassifiedExpenditure, DimFunctionalClass>(nameof(FactClassifiedExpenditure.FunctionalClassKey));
        builder.RefersTo<FactClassifiedExpenditure, DimEconomicClass>(nameof(FactClassifiedExpenditure.EconomicClassKey));
        builder.Code(fact => fact.Classification);
        builder.Code(fact => fact.Stage);
        builder.Name(fact => fact.TableName);
        builder.Money(fact => fact.Total);
        builder.Money(fact => fact.Basic);
        builder.Money(fact => fact.Project);
    }
}
