using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>机关运行经费 — reads agency cost, its change and the reason from running text.</summary>
public sealed class OperatingCostProseRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "operating-cost-prose";

    /// <inheritdoc />
    public string Title => "机关运行经费说明";

    /// <inheritdoc />
    public string Basis => "决算公开情况说明：机关运行经费支出情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section) =>
        ProseFacts.Of(section, "operating-cost", Code, ProseTopic.OperatingCost);
}
