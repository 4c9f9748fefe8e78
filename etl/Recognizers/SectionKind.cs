namespace PerfEval.Etl.Recognizers;

/// <summary>章节种类 — what a section is, whatever the document it stands in.</summary>
public enum SectionKind
{
    /// <summary>预算公开正文 — body of a budget disclosure, its tables included.</summary>
    BudgetBody,

    /// <summary>项目绩效目标表 — one project's target table in a budget.</summary>
    ProjectTargets,

    /// <summary>决算公开正文 — body of final accounts: tables and narrative.</summary>
    FinalAccountsBody,

    /// <summary>项目自评报告 — one project's self-evaluation report (narrative, with or without tables).</summary>
    ProjectReport,

    /// <summary>项目自评表 — one project's self-evaluation form.</summary>
    ProjectForm,

    /// <summary>自评汇总 — work report with the summary table.</summary>
    SelfEvaluationSummary,

    /// <summary>导入模板 — a filled workbook of the product's own.</summary>
    ImportTemplate,

    /// <summary>部门整体支出自评正文 — body of a whole-department self-evaluation.</summary>
    WholeDepartmentBody,
}
