using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class FactIndicatorResultMapping : FactMapping<FactIndicatorResult>
{
    protected override void ConfigureFact(EntityTypeBuilder<FactIndicatorResult> builder)
    {
        builder.RefersTo<FactIndicatorResult, DimProject>(nameof(FactIndicatorResult.ProjectKey));
        builder.RefersTo<FactIndicatorResult, DimIndicator>(nameof(FactIndicatorResult.IndicatorKey));
        builder.Name(fact => fact.ProjectName);
        builder.Number(fact => fact.Weight);
        builder.Number(fact => fact.Score);
        builder.HasIndex(fact => new { fact.ProjectKey, fact.FiscalYear });
    }
}
