namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>文字主题 — what a chapter of the narrative speaks of; the same words (基本支出) mean different money under different headings.</summary>
internal enum ProseTopic
{
    /// <summary>其他.</summary>
    Other,

    /// <summary>收入支出决算总体情况.</summary>
    Totals,

    /// <summary>收入决算情况.</summary>
    Income,

    /// <summary>支出决算情况.</summary>
    Expenditure,

    /// <summary>财政拨款收入支出决算总体情况.</summary>
    FiscalTotals,

    /// <summary>一般公共预算财政拨款支出决算情况.</summary>
    GeneralBudget,

    /// <summary>一般公共预算财政拨款基本支出决算情况.</summary>
    BasicExpenditure,

    /// <summary>政府性基金预算财政拨款收支决算情况.</summary>
    GovernmentFund,

    /// <summary>国有资本经营预算财政拨款支出决算情况.</summary>
    StateCapital,

    /// <summary>“三公”经费支出决算情况.</summary>
    ThreePublic,

    /// <summary>机关运行经费支出情况.</summary>
    OperatingCost,

    /// <summary>政府采购情况.</summary>
    Procurement,

    /// <summary>国有资产占用情况.</summary>
    Assets,

    /// <summary>预算绩效情况.</summary>
    Performance,

    /// <summary>机构设置、人员情况.</summary>
    Organisation,

    /// <summary>名词解释.</summary>
    Glossary,
}
