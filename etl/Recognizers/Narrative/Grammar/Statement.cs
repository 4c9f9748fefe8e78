using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>陈述 — one thing a clause says: subject, relation, figure.</summary>
/// <param name="Subject">主题 — key of the vocabulary.</param>
/// <param name="Kind">种类.</param>
/// <param name="Figure">数值 — signed for changes and growth.</param>
/// <param name="Before">The words of the sentence up to the figure, without blanks.</param>
internal sealed record Statement(string Subject, StatementKind Kind, Figure Figure, string Before)
{
    /// <summary>年份 — where the clause names another year than the document's; -1 stands for 上年.</summary>
    public int? Year { get; init; }

    /// <summary>时点 — whether the clause speaks of the state at a year's end.</summary>
    public bool AtYearEnd { get; init; }

    /// <summary>基数 — words of the base of a share or completion.</summary>
    public string Base { get; init; } = "";

    /// <summary>分子 — the amount printed before a percentage.</summary>
    public Figure? Part { get; init; }

    /// <summary>原因 — the reason given behind a change.</summary>
    public string? Reason { get; init; }

    /// <summary>句序 — number of the sentence in its paragraph.</summary>
    public int Sentence { get; init; }

    /// <summary>嵌套 — whether it stands behind 其中 or in brackets, as a part of what was named before.</summary>
    public bool IsPart { get; init; }
}
