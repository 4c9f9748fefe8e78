using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>资金栏 — collects what a narrative says of one project's money; the first statement of a role counts, a different later one lowers the confidence.</summary>
internal sealed class FundSlots
{
    private readonly Dictionary<FundRole, Figure> _figures = [];
    private string? _doubt;

    /// <summary>Whether any money or rate of the year was stated.</summary>
    public bool Any => _figures.Keys.Any(role => role is not (FundRole.Requested or FundRole.Balance));

    /// <summary>Whether money was stated, not only a rate.</summary>
    public bool AnyMoney => _figures.Keys.Any(role => role is not (FundRole.Requested or FundRole.Balance or FundRole.Rate));

    /// <summary>Whether this role was stated.</summary>
    public bool Has(FundRole role) => _figures.ContainsKey(role);

    /// <summary>Takes a statement into its slot.</summary>
    public void Take(FundStatement statement)
    {
        var role = statement.Role == FundRole.Spent ? FundRole.Outturn : statement.Role;
        if (!_figures.TryAdd(role, statement.Figure) && _figures[role].Value != statement.Figure.Value && role is not (FundRole.Requested or FundRole.Balance))
            _doubt = "stated_otherwise";
    }

    /// <summary>Sets a slot that a phrase fills without a number (全部完成预算).</summary>
    public void Fill(FundRole role, Figure figure, string reason)
    {
        if (_figures.TryAdd(role, figure))
            _doubt ??= reason;
    }

    /// <summary>The figure of a role, where stated.</summary>
    public Figure? this[FundRole role] => _figures.GetValueOrDefault(role);

    /// <summary>
    /// The project fact. 年初预算 is the initial budget; without one, what was put in place (下达) is. What was received (收入) is the base of the
    /// printed rate and so the full-year budget, unless one is named.
    /// </summary>
    public ProjectFact ToFact(int fiscalYear, string project, string recognizer, Locator near)
    {
        var missing = Figure.NotFound(near);
        var initial = this[FundRole.Initial] ?? this[FundRole.InPlace];
        var fullYear = this[FundRole.FullYear] ?? this[FundRole.Received] ?? (Has(FundRole.Initial) ? this[FundRole.InPlace] : null);
        var outturn = this[FundRole.Outturn];
        return new ProjectFact(
            fiscalYear, project, ProjectStatement.Narrative, initial ?? missing, fullYear ?? missing, outturn ?? missing, this[FundRole.Rate] ?? missing,
            missing, missing, null, recognizer, (initial ?? fullYear ?? outturn ?? this[FundRole.Rate] ?? missing).Locator)
        {
            RequestedAmount = this[FundRole.Requested],
            Balance = this[FundRole.Balance],
            Confidence = _doubt is null ? 1m : 0.85m,
            ConfidenceReason = _doubt,
        };
    }
}
