namespace PerfEval.Warehouse.Star;

/// <summary>“三公”经费类别 — codes of the six categories, as in the export contract.</summary>
public static class ThreePublicCategories
{
    /// <summary>合计 — total of the three.</summary>
    public const string Total = "total";

    /// <summary>因公出国（境）费 — overseas trips.</summary>
    public const string Overseas = "overseas";

    /// <summary>公务用车购置及运行维护费 — vehicles, purchase and operation together.</summary>
    public const string Vehicle = "vehicle";

    /// <summary>公务用车购置费 — vehicle purchase.</summary>
    public const string VehiclePurchase = "vehicle.purchase";

    /// <summary>公务用车运行维护费 — vehicle operation.</summary>
    public const string VehicleOperation = "vehicle.operation";

    /// <summary>公务接待费 — official reception.</summary>
    public const string Reception = "reception";
}
