using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>“三公”数值 — the six amounts of one stage and how they add up.</summary>
internal sealed class ThreePublicValues(IReadOnlyDictionary<ThreePublicCategory, Figure> figures)
{
    /// <summary>The amounts.</summary>
    public IReadOnlyDictionary<ThreePublicCategory, Figure> Figures { get; } = figures;

    /// <summary>Whether some values fit several columns and were left out.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Total = trips + vehicles + reception; true where the total is not stated.</summary>
    public bool TotalAddsUp => Amount(ThreePublicCategory.Total) is not { } total || total == (Amount(ThreePublicCategory.Overseas) ?? 0) + (Amount(ThreePublicCategory.Reception) ?? 0) + Vehicles;

    /// <summary>Vehicles = purchase + operation; true where the subtotal is not stated.</summary>
    public bool VehiclesAddUp => Amount(ThreePublicCategory.Vehicle) is not { } vehicles
        || !(Amount(ThreePublicCategory.VehiclePurchase).HasValue || Amount(ThreePublicCategory.VehicleOperation).HasValue)
        || vehicles == (Amount(ThreePublicCategory.VehiclePurchase) ?? 0) + (Amount(ThreePublicCategory.VehicleOperation) ?? 0);

    private decimal Vehicles => Amount(ThreePublicCategory.Vehicle)
        ?? (Amount(ThreePublicCategory.VehiclePurchase) ?? 0) + (Amount(ThreePublicCategory.VehicleOperation) ?? 0);

    private decimal? Amount(ThreePublicCategory category) => Figures.TryGetValue(category, out var figure) ? figure.Value : null;
}
