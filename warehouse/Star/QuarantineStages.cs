namespace PerfEval.Warehouse.Star;

/// <summary>环节 — codes of where on the line something went to quarantine.</summary>
public static class QuarantineStages
{
    /// <summary>读取 — the file could not be read.</summary>
    public const string Reading = "reading";

    /// <summary>识别 — a place was not understood.</summary>
    public const string Recognition = "recognition";

    /// <summary>对应 — a name could not be matched to one department, unit or project.</summary>
    public const string Resolution = "resolution";
}
