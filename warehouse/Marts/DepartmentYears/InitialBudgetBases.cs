namespace PerfEval.Warehouse.Marts.DepartmentYears;

/// <summary>年初预算口径 — codes of where a department's initial budget was taken from.</summary>
public static class InitialBudgetBases
{
    /// <summary>部门预算公开的支出总计 — expenditure.total of the budget disclosure.</summary>
    public const string BudgetDisclosure = "budget_disclosure";

    /// <summary>决算公开所述的财政拨款支出年初预算 — initial_budget.fiscal_appropriation of the final accounts.</summary>
    public const string FiscalAppropriation = "fiscal_appropriation";

    /// <summary>整体支出自评所述的年初预算 — budgeted total of the whole-department self-evaluation.</summary>
    public const string WholeEvaluation = "whole_evaluation";
}
