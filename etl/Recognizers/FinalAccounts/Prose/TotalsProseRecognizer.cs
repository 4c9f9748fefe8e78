using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>收入支出总体情况 — reads total income and expenditure and their change against the year before from running text.</summary>
public sealed class TotalsProseRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "totals-prose";

    /// <inheritdoc />
    public string Title => "收入支出总体情况说明";

    /// <inheritdoc />
    public string Basis => "决算公开情况说明：收入支出决算总体情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        ProseFacts.Of(section, "totals", Code, ProseTopic.Totals);
}
