using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

/// <summary>Keys, references and the index by department and year that all facts share.</summary>
internal abstract class FactMapping<TFact> : IEntityTypeConfiguration<TFact>
    where TFact : Fact
{
    public void Configure(EntityTypeBuilder<TFact> builder)
    {
        builder.HasKey(fact => fact.FactKey);
        builder.Name(fact => fact.UnitName);
        builder.Property(fact => fact.Locator).HasMaxLength(Lengths.Locator);
        builder.Property(fact => fact.ConfidenceReason).HasMaxLength(Lengths.Title);
        builder.RefersTo<TFact, DimDocumentVersion>(nameof(Fact.DocumentVersionKey));
        builder.RefersTo<TFact, DimRegion>(nameof(Fact.RegionKey));
        builder.RefersTo<TFact, DimDepartment>(nameof(Fact.DepartmentKey));
        builder.RefersTo<TFact, DimUnit>(nameof(Fact.UnitKey));
        builder.RefersTo<TFact, DimFiscalYear>(nameof(Fact.FiscalYear));
        builder.RefersTo<TFact, DimRecognizer>(nameof(Fact.RecognizerKey));
        builder.HasIndex(NaturalKey).IsUnique();
        builder.HasIndex(fact => new { fact.DepartmentKey, fact.FiscalYear });
        // Review asks for the few that are in doubt; the many others cost nothing.
        builder.HasIndex(fact => fact.ConfidenceE4).HasFilter("confidence_e4 < 10000");
        ConfigureFact(builder);
    }

    /// <summary>The columns that make a statement unique: loading the same version twice cannot add a row.</summary>
    protected virtual string[] NaturalKey => [nameof(Fact.DocumentVersionKey), nameof(Fact.StatementNo)];

    protected abstract void ConfigureFact(EntityTypeBuilder<TFact> builder);
}
