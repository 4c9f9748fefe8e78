namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>经济科目与性质 — what is leased is not booked as capital.</summary>
internal sealed class EconomicNatureRule() : DocumentRule("XD-08")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var capital = evidence.Facts.OfType<Facts.EconomicExpenditureFact>().Where(item => item.Code.Length == 5 && item.Code.StartsWith("310", StringComparison.Ordinal) && item.Amount.Value > 0m).ToList();
        if (capital.Count == 0 || evidence.Projects.Count == 0)
        {
            yield return NotEvaluable("reason.no_pair", Description.Title);
            yield break;
        }

        foreach (var item in capital)
        {
            var lease = evidence.Projects.FirstOrDefault(project => project.Form?.Outturn.Value == item.Amount.Value && IsLease(project));
            yield return lease is null
                ? Pass(item.Code)
                : Fail(lease.Name, "finding.lease_as_capital", [Operand.Of($"{item.Code} {item.Name}", item.Amount), Operand.Of(lease.Name, lease.Form!.Outturn)], expected: "30214");
        }
    }

    private static bool IsLease(ProjectCase project) =>
        project.Section?.Blocks.OfType<Documents.Paragraph>().Any(paragraph => paragraph.Text.Contains("租赁费", StringComparison.Ordinal) || paragraph.Text.Contains("租用", StringComparison.Ordinal)) == true;
}
