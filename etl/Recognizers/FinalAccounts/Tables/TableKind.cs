namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>表种 — what a table of a disclosure states; numbers and order of the tables differ from place to place and are not asked.</summary>
internal enum TableKind
{
    /// <summary>未识别.</summary>
    Unknown,

    /// <summary>收入支出总表 (公开01).</summary>
    IncomeExpenditure,

    /// <summary>收入表 (公开02).</summary>
    Income,

    /// <summary>支出表 (公开03).</summary>
    Expenditure,

    /// <summary>财政拨款收入支出总表 (公开04).</summary>
    FiscalAppropriation,

    /// <summary>一般公共预算财政拨款支出表 (公开05).</summary>
    GeneralExpenditure,

    /// <summary>一般公共预算财政拨款基本支出表 or 明细表 (公开06).</summary>
    EconomicExpenditure,

    /// <summary>财政拨款“三公”经费支出表 (公开07).</summary>
    ThreePublic,

    /// <summary>政府性基金预算财政拨款收入支出表 (公开08).</summary>
    GovernmentFund,

    /// <summary>国有资本经营预算财政拨款支出表 (公开09).</summary>
    StateCapital,

    /// <summary>相关信息统计表, 机构运行信息表 (公开10).</summary>
    Statistics,
}
