namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>项目中的人员经费 — pay and pensions booked as project spending.</summary>
internal sealed class PersonnelInProjectsRule() : DocumentRule("XD-07")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var pay = evidence.Facts.OfType<Facts.EconomicExpenditureFact>().FirstOrDefault(item => item.Code == "301" && item.Amount.HasValue && item.Basic.HasValue);
        if (pay is null) return [NotEvaluable("reason.no_basic_column")];
        var (all, basic) = (Operand.Of("工资福利支出", pay.Amount), Operand.Of("其中：基本支出", pay.Basic));
        return [Expect(all.Amount - basic.Amount <= Tolerance.OfSum([all, basic]), "工资福利支出", "finding.personnel_in_projects", [all, basic], expected: Number(basic.Amount))];
    }
}
