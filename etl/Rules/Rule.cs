using System.Globalization;

namespace PerfEval.Etl.Rules;

/// <summary>检查 — one entry of the catalogue in code. Stateless; the texts and parameters are data.</summary>
public abstract class Rule(string id)
{
    /// <summary>编号 — as in the catalogue, e.g. <c>FA-01</c>.</summary>
    public string Id { get; } = id;

    /// <summary>说明 — title, sense, basis and severity from the catalogue.</summary>
    public RuleDescription Description => RuleCatalogue.Of(Id);

    /// <summary>Two numbers that must agree within a tolerance; up to three times that is noted as rounding, unless the numbers are exact as points are.</summary>
    protected Finding Compare(string subject, Operand found, decimal expected, decimal tolerance, IEnumerable<Operand> others, RuleSeverity? severity = null, bool isExact = false)
    {
        var difference = found.Amount - expected;
        var size = Math.Abs(difference);
        var isRounding = size <= (isExact ? 1m : 3m) * tolerance;
        return new Finding(
            Id,
            size <= tolerance ? RuleOutcome.Pass : RuleOutcome.Fail,
            isRounding ? RuleSeverity.Info : severity ?? Description.Severity,
            subject,
            isRounding ? "finding.rounding" : "finding.differs")
        {
            Operands = [found, .. others],
            Found = found.Value is null ? found.Printed : Number(found.Amount),
            Expected = Number(expected),
            Difference = difference,
            Tolerance = tolerance,
        };
    }

    /// <summary>A total against its parts, with the tolerance of all printed places.</summary>
    protected Finding CompareSum(string subject, Operand total, IReadOnlyList<Operand> parts) =>
        Compare(subject, total, parts.Sum(part => part.Amount), Tolerance.OfSum(parts.Append(total)), parts);

    /// <summary>Two statements of the same figure.</summary>
    protected Finding CompareSame(string subject, Operand found, Operand other, RuleSeverity? severity = null) =>
        Compare(subject, found, other.Amount, Tolerance.OfSum([found, other]), [other], severity);

    /// <summary>A printed percentage against part ÷ whole.</summary>
    protected Finding CompareRate(string subject, Operand rate, Operand part, Operand whole, RuleSeverity? severity = null) =>
        Compare(subject, rate, Math.Round(100m * part.Amount / whole.Amount, 6), Tolerance.OfRate(rate, part, whole), [part, whole], severity);

    /// <summary>A comparison that is not about one number.</summary>
    protected Finding Fail(string subject, string messageKey, IEnumerable<Operand> operands, RuleSeverity? severity = null, string expected = "", params string[] arguments)
    {
        Operand[] all = [.. operands];
        return new Finding(Id, RuleOutcome.Fail, severity ?? Description.Severity, subject, messageKey)
        {
            Operands = all,
            Found = all.Length == 0 ? "" : all[0].Printed,
            Expected = expected,
            Arguments = arguments,
        };
    }

    /// <summary>It holds.</summary>
    protected Finding Pass(string subject, params Operand[] operands) =>
        new(Id, RuleOutcome.Pass, Description.Severity, subject, "finding.pass") { Operands = operands };

    /// <summary>Holds, or fails with the message.</summary>
    protected Finding Expect(bool holds, string subject, string messageKey, IEnumerable<Operand> operands, RuleSeverity? severity = null, string expected = "") =>
        holds ? Pass(subject) : Fail(subject, messageKey, operands, severity, expected);

    /// <summary>Something is missing: <paramref name="what"/> names it in the words of the documents.</summary>
    protected Finding NotEvaluable(string reasonKey, string what = "") =>
        new(Id, RuleOutcome.NotEvaluable, Description.Severity, "", reasonKey) { Arguments = [what] };

    /// <summary>The check does not speak of this document.</summary>
    protected Finding NotApplicable(string reasonKey = "reason.other_kind") =>
        new(Id, RuleOutcome.NotApplicable, Description.Severity, "", reasonKey);

    /// <summary>A number without superfluous zeros.</summary>
    protected static string Number(decimal value) => Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture);
}
