namespace PerfEval.Etl.Recognizers.Evidence;

/// <summary>佐证的方向 — what a piece of evidence says about the reading of a fact.</summary>
public enum EvidenceVerdict
{
    /// <summary>相符 — another figure of the document bears it out.</summary>
    Agrees,

    /// <summary>不符 — another figure contradicts it; in a plainly printed text that is the document's contradiction, for the checks to report.</summary>
    Differs,

    /// <summary>存疑 — the figure itself was probably read wrongly, however plainly it is printed.</summary>
    Doubts,
}
