namespace PerfEval.Etl.Samples.Story;

/// <summary>项目素材 — name (and the one some years print), economic item, usual amount in 万元, work and indicators of an invented project.</summary>
internal sealed record ProjectTheme(
    string Name, string Alias, string EconomicItem, int Amount, string Work, QuantityTheme Quantity, string Quality, string Timeliness, BenefitTheme Benefit, string Satisfaction);
