namespace PerfEval.Etl.Documents;

/// <summary>文件种类 — the kinds of published document (domain guide 1.4).</summary>
public enum DocumentKind
{
    /// <summary>未识别 — the kind could not be told.</summary>
    Unknown,

    /// <summary>部门预算公开 — budget disclosure with performance target tables.</summary>
    BudgetDisclosure,

    /// <summary>部门决算公开 — final accounts with tables and narrative.</summary>
    FinalAccountsDisclosure,

    /// <summary>项目支出绩效自评 — self-evaluation reports or forms of projects.</summary>
    ProjectSelfEvaluation,

    /// <summary>自评工作报告及汇总表 — work report with a summary table, usually followed by forms.</summary>
    SelfEvaluationSummary,

    /// <summary>部门整体支出绩效自评 — self-evaluation of a whole department's spending.</summary>
    WholeDepartmentSelfEvaluation,
}
