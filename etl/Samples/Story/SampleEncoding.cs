namespace PerfEval.Etl.Samples.Story;

/// <summary>编码 — in which a department saves its texts.</summary>
internal enum SampleEncoding
{
    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-8 with a byte order mark.</summary>
    Utf8WithMark,

    /// <summary>GB18030.</summary>
    Gb18030,
}
