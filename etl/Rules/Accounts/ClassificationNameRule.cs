using System.Collections.Frozen;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>科目名称 — code and name go together as in the year's classification.</summary>
internal sealed class ClassificationNameRule() : DocumentRule("FA-22")
{
    private static readonly FrozenDictionary<string, string[]> Names = RuleData.Rows("classification.csv").ToFrozenDictionary(row => row[0], row => row[1].Split('/'));

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var (code, name, place) in Rows(evidence))
        {
            if (!Names.TryGetValue(code, out var allowed) || name.Length == 0 || !seen.Add((code, name))) continue;
            yield return Expect(allowed.Any(known => Bare(known) == Bare(name)), code, "finding.wrong_name", [Operand.Quote(code, name, place)], expected: allowed[0]);
        }
    }

    private static IEnumerable<(string Code, string Name, Locator Place)> Rows(DocumentEvidence evidence) =>
        evidence.Facts.OfType<EconomicExpenditureFact>().Select(fact => (fact.Code, fact.Name, fact.Locator))
            .Concat(evidence.Facts.OfType<FunctionalExpenditureFact>().Where(fact => fact.Code.Length > 0).Select(fact => (fact.Code, fact.Name, fact.Locator)));

    private static string Bare(string name) =>
        string.Concat(PrintedText.Compact(name).Where(char.IsLetterOrDigit));
}
