using PerfEval.Etl.Rules.Accounts;

namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>预算表间一致 — all spending is what the budgets spend, and basic spending is the same in both general-budget tables.</summary>
internal sealed class TablesAgreeRule() : DocumentRule("BD-05")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var any = false;
        if (evidence.Cell("fiscal_appropriation.expenditure.basic", Tables.GeneralExpenditure) is { Value: not null } basic)
        {
            Operand[] parts = [.. new[] { evidence.Cell("expenditure.basic.personnel", Tables.Economic), evidence.Cell("expenditure.basic.public", Tables.Economic) }.OfType<Operand>()];
            if (parts.Any(part => part.Value is not null))
            {
                any = true;
                yield return CompareSum(basic.Label, basic, parts);
            }
        }

        if (evidence.Cell("fiscal_appropriation.expenditure.this_year", Tables.FiscalAppropriation) is { Value: not null } fiscal
            && evidence.Cell("fiscal_appropriation.expenditure.this_year", Tables.GeneralExpenditure) is { Value: not null } general)
        {
            any = true;
            Operand[] budgets = [general, .. new[] { evidence.Cell("gov_fund.expenditure", Tables.Fund), evidence.Cell("state_capital.expenditure", Tables.Fund) }.OfType<Operand>()];
            yield return CompareSum(fiscal.Label, fiscal, budgets);
        }

        if (!any) yield return NotEvaluable("reason.no_table", "一般公共预算支出情况表");
    }
}
