namespace PerfEval.Etl.Facts;

/// <summary>“三公”经费类别 — the six categories of the three-public table.</summary>
public enum ThreePublicCategory
{
    /// <summary>合计 — total of the three.</summary>
    Total,

    /// <summary>因公出国（境）费 — overseas trips.</summary>
    Overseas,

    /// <summary>公务用车购置及运行维护费 — vehicles, purchase and operation together.</summary>
    Vehicle,

    /// <summary>公务用车购置费 — vehicle purchase.</summary>
    VehiclePurchase,

    /// <summary>公务用车运行维护费 — vehicle operation.</summary>
    VehicleOperation,

    /// <summary>公务接待费 — official reception.</summary>
    Reception,
}
