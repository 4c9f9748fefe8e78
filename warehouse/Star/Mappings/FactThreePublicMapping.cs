using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class FactThreePublicMapping : FactMapping<FactThreePublic>
{
    protected override void ConfigureFact(EntityTypeBuilder<FactThreePublic> builder)
    {
        builder.Code(fact => fact.Category);
        builder.Code(fact => fact.Stage);
        builder.Money(fact => fact.Amount);
        builder.Money(fact => fact.Change);
    }
}
