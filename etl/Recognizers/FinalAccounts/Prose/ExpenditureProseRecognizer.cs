using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>支出情况 — reads spending by nature and its shares from running text.</summary>
public sealed class ExpenditureProseRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "expenditure-prose";

    /// <inheritdoc />
    public string Title => "支出情况说明";

    /// <inheritdoc />
    public string Basis => "决算公开情况说明：支出决算情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        ProseFacts.Of(section, "expenditure", Code, ProseTopic.Expenditure);
}
