using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>收入情况 — reads income by source and its shares from running text.</summary>
public sealed class IncomeProseRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "income-prose";

    /// <inheritdoc />
    public string Title => "收入情况说明";

    /// <inheritdoc />
    public string Basis => "决算公开情况说明：收入决算情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        ProseFacts.Of(section, "income", Code, ProseTopic.Income);
}
