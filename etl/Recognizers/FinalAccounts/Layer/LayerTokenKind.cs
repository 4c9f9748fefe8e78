namespace PerfEval.Etl.Recognizers.FinalAccounts.Layer;

/// <summary>文字层片段种类 — what a piece of a statement without cells is by its form.</summary>
internal enum LayerTokenKind
{
    /// <summary>文字.</summary>
    Words,

    /// <summary>数字 — an amount, a count or the number of a line.</summary>
    Number,

    /// <summary>横线 — a dash where a value could stand.</summary>
    Dash,

    /// <summary>科目编码 — a code in front of its name.</summary>
    Code,
}
