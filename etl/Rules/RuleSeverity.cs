namespace PerfEval.Etl.Rules;

/// <summary>严重程度.</summary>
public enum RuleSeverity
{
    /// <summary>提示 — worth a look.</summary>
    Info,

    /// <summary>警告 — doubtful, may have a reason.</summary>
    Warning,

    /// <summary>错误 — contradicts arithmetic, itself or a requirement.</summary>
    Error,
}
