namespace PerfEval.Warehouse.Star;

/// <summary>环节 — codes of where on the line something went to quarantine.</summary>
public static class QuarantineStages
{
    /// <summary>读取 — the file could not be read.</summary>
    public const string Read = "read";

    /// <summary>归类 — kind, department or year could not be told.</summary>
    public const string Classify = "classify";

    /// <summary>识别 — a place was not understood.</summary>
    public const string Recognize = "recognize";

    /// <summary>复核 — a fact read with too little confidence, or a person's decision that no longer applies.</summary>
    public const string Review = "review";

    /// <summary>载入 — a name could not be matched, or the facts could not be stored.</summary>
    public const string Load = "load";
}
