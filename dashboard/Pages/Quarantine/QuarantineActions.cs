using PerfEval.Warehouse.Star;

namespace PerfEval.Dashboard.Pages.Quarantine;

/// <summary>办法 — the one thing to do about a cause, by the step of the line at which it came up.</summary>
public static class QuarantineActions
{
    /// <summary>补充归类 — say what the document is.</summary>
    public const string Classify = "classify";

    /// <summary>去复核 — look at the places.</summary>
    public const string Review = "review";

    /// <summary>重新上传 — bring a file that can be read.</summary>
    public const string Upload = "upload";

    public static string Of(string stage) => stage switch
    {
        QuarantineStages.Read => Upload,
        QuarantineStages.Classify => Classify,
        _ => Review,
    };
}
