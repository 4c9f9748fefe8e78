using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>政府采购 — reads procurement by kind and the awards to small enterprises from running text.</summary>
public sealed class ProcurementProseRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "procurement-prose";

    /// <inheritdoc />
    public string Title => "政府采购说明";

    /// <inheritdoc />
    public string Basis => "决算公开情况说明：政府采购支出情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        ProseFacts.Of(section, "procurement", Code, ProseTopic.Procurement);
}
