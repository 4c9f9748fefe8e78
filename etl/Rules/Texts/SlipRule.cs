namespace PerfEval.Etl.Rules.Texts;

/// <summary>数字笔误 — two statements of one figure that differ by swapped digits or one digit.</summary>
internal sealed class SlipRule() : DocumentRule("DQ-04")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var (subject, one, other) in RestatedAmounts.Of(evidence))
            yield return Expect(!IsSlip(Digits(one.Printed), Digits(other.Printed)), subject, "finding.slip", [one, other], expected: other.Printed);
    }

    private static string Digits(string printed) => string.Concat(printed.Where(char.IsDigit));

    private static bool IsSlip(string one, string other)
    {
        if (one.Length != other.Length || one == other || one.Length < 3) return false;
        var differing = Enumerable.Range(0, one.Length).Where(i => one[i] != other[i]).ToList();
        return differing.Count == 1 || (differing.Count == 2 && one[differing[0]] == other[differing[1]] && one[differing[1]] == other[differing[0]]);
    }
}
