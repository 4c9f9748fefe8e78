using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers;

/// <summary>识别器 — finds one kind of statement in a section of a document. Stateless; "not here" is an empty result, never an exception.</summary>
public interface IRecognizer
{
    /// <summary>代码 — unique, short, kept with every fact it reads, e.g. <c>three-public-table</c>.</summary>
    string Code { get; }

    /// <summary>名称 — what it reads, in Chinese, as users see it in the source panel.</summary>
    string Title { get; }

    /// <summary>依据 — the table, clause or form it rests on, in Chinese.</summary>
    string Basis { get; }

    /// <summary>识别 — all facts of its kind in the section, and what it saw but could not resolve.</summary>
    IEnumerable<Recognized> Recognize(Section section);
}
