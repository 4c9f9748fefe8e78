namespace PerfEval.Etl.Rules.Accounts;

/// <summary>功能分类两表一致 — the classes of the general-budget table equal those of the fiscal table where no other budget feeds them.</summary>
internal sealed class ClassesOfTwoTablesRule() : DocumentRule("FA-14")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var fourth = evidence.Functional(Tables.FiscalAppropriation).Where(row => row.Total.HasValue).ToLookup(row => row.Name);
        var fed = evidence.Functional(Tables.Fund).Where(row => row.Total.HasValue && row.Code.Length >= 3).Select(row => row.Code[..3]).ToHashSet();
        var classes = evidence.Functional(Tables.GeneralExpenditure).Where(row => row.Code.Length == 3 && row.Total.HasValue && !fed.Contains(row.Code)).ToList();
        if (classes.Count == 0 || fourth.Count == 0)
        {
            yield return NotEvaluable("reason.no_table", "一般公共预算财政拨款支出表");
            yield break;
        }

        foreach (var row in classes)
        {
            if (fourth[row.Name].FirstOrDefault() is { } other)
                yield return CompareSame(row.Name, Operand.Of(row.Name, row.Total), Operand.Of(row.Name, other.Total));
        }
    }
}
