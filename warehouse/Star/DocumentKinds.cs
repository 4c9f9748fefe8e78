namespace PerfEval.Warehouse.Star;

/// <summary>文件种类 — codes and fixed keys of the kinds of published document (rows of <see cref="DimDocumentKind"/>).</summary>
public static class DocumentKinds
{
    /// <summary>未识别.</summary>
    public const string Unknown = "unknown";

    /// <summary>部门预算公开.</summary>
    public const string BudgetDisclosure = "budget_disclosure";

    /// <summary>部门决算公开.</summary>
    public const string FinalAccountsDisclosure = "final_accounts_disclosure";

    /// <summary>项目支出绩效自评.</summary>
    public const string ProjectSelfEvaluation = "project_self_evaluation";

    /// <summary>自评工作报告及汇总表.</summary>
    public const string SelfEvaluationSummary = "self_evaluation_summary";

    /// <summary>部门整体支出绩效自评.</summary>
    public const string WholeDepartmentSelfEvaluation = "whole_department_self_evaluation";

    /// <summary>种类目录 — in the order of the seeded keys, which begin with 0.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Unknown, BudgetDisclosure, FinalAccountsDisclosure, ProjectSelfEvaluation, SelfEvaluationSummary, WholeDepartmentSelfEvaluation];

    /// <summary>键 — the seeded key of a kind.</summary>
    public static int KeyOf(string code) => All.Index().First(kind => kind.Item == code).Index;
}
