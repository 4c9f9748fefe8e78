using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class FactProjectFundSourceMapping : FactMapping<FactProjectFundSource>
{
    protected override string[] NaturalKey =>
        [nameof(Fact.DocumentVersionKey), nameof(Fact.StatementNo), nameof(FactProjectFundSource.SourceNo)];

    protected override void ConfigureFact(EntityTypeBuilder<FactProjectFundSource> builder)
    {
        builder.RefersTo<FactProjectFundSource, DimProject>(nameof(FactProjectFundSource.ProjectKey));
        builder.RefersTo<FactProjectFundSource, DimFundSource>(nameof(FactProjectFundSource.FundSourceKey));
        builder.Code(fact => fact.Statement);
        builder.Name(fact => fact.ProjectName);
        builder.Money(fact => fact.InitialBudget);
        builder.Money(fact => fact.FullYearBudget);
        builder.Money(fact => fact.Outturn);
    }
}
