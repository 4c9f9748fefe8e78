using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.AccountsProse;

/// <summary>人员不超编 — staff in place do not exceed authorised posts of the same office.</summary>
internal sealed class StaffWithinPostsRule() : DocumentRule("FN-15")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var staff = evidence.Facts.OfType<BudgetLineFact>().Where(line => line.Line is "staff.authorised" or "staff.actual").ToList();
        if (staff.Count == 0) yield return NotEvaluable("reason.no_line", "编制数");
        for (var i = 0; i + 1 < staff.Count; i++)
        {
            if (staff[i].Line != "staff.authorised" || staff[i + 1].Line != "staff.actual" || staff[i].Locator != staff[i + 1].Locator) continue;
            var (posts, actual) = (Operand.Of(staff[i]), Operand.Of(staff[i + 1]));
            yield return Expect(actual.Amount <= posts.Amount, posts.Label, "finding.exceeds", [actual, posts], expected: $"≤ {posts.Printed}");
        }
    }
}
