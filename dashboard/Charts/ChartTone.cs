namespace PerfEval.Dashboard.Charts;

/// <summary>What a colour means; the palette itself is in the style sheet.</summary>
public enum ChartTone
{
    /// <summary>年初口径 — deep blue.</summary>
    Initial,

    /// <summary>全年口径 — lighter blue.</summary>
    FullYear,

    /// <summary>印刷口径 — mid grey.</summary>
    Printed,

    /// <summary>支出 — teal.</summary>
    Outturn,

    /// <summary>注意 — amber.</summary>
    Attention,

    /// <summary>处理 — red; only where somebody has to act.</summary>
    Action,

    /// <summary>优 — grades run from dark to light in one hue.</summary>
    GradeExcellent,

    /// <summary>良.</summary>
    GradeGood,

    /// <summary>中.</summary>
    GradeFair,

    /// <summary>差.</summary>
    GradePoor,

    /// <summary>未评 — no grade.</summary>
    GradeNone,
}
