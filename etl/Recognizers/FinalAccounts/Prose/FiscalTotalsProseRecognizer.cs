using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>财政拨款收支总体情况 — reads total fiscal appropriation and its change from running text.</summary>
public sealed class FiscalTotalsProseRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "fiscal-totals-prose";

    /// <inheritdoc />
    public string Title => "财政拨款收入支出总体情况说明";

    /// <inheritdoc />
    public string Basis => "决算公开情况说明：财政拨款收入支出决算总体情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        ProseFacts.Of(section, "fiscal-totals", Code, ProseTopic.FiscalTotals);
}
