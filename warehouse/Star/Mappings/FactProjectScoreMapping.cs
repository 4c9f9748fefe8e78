using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

internal sealed class FactProjectScoreMapping : FactMapping<FactProjectScore>
{
    protected override void ConfigureFact(EntityTypeBuilder<FactProjectScore> builder)
    {
        builder.RefersTo<FactProjectScore, DimProject>(nameof(FactProjectScore.ProjectKey));
        builder.Code(fact => fact.Statement);
        builder.Name(fact => fact.ProjectName);
        builder.Number(fact => fact.ExecutionScore);
        builder.Number(fact => fact.ExecutionWeight);
        builder.Number(fact => fact.IndicatorScore);
        builder.Number(fact => fact.TotalScore);
        builder.Code(fact => fact.PrintedGrade);
        builder.Property(fact => fact.GradeLocator).HasMaxLength(Lengths.Locator);
        builder.HasIndex(fact => new { fact.ProjectKey, fact.FiscalYear });
    }
}
