using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class FactStatedRatioMapping : FactMapping<FactStatedRatio>
{
    protected override void ConfigureFact(EntityTypeBuilder<FactStatedRatio> builder)
    {
        builder.Name(fact => fact.Subject);
        builder.Code(fact => fact.Relation);
        builder.Name(fact => fact.BaseName);
        builder.Number(fact => fact.Ratio);
        builder.Money(fact => fact.Part);
        builder.Money(fact => fact.Whole);
    }
}
