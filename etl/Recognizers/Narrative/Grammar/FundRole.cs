namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>资金角色 — what an amount in a project's narrative is.</summary>
internal enum FundRole
{
    /// <summary>年初预算 — named as such.</summary>
    Initial,

    /// <summary>到位 — put in place by the finance office: 下达, 批复, 安排, 拨付.</summary>
    InPlace,

    /// <summary>收入 — received in the year.</summary>
    Received,

    /// <summary>全年预算 — the adjusted budget, named as such.</summary>
    FullYear,

    /// <summary>支出.</summary>
    Outturn,

    /// <summary>支出 — a bare verb (完成, 使用) directly before the amount.</summary>
    Spent,

    /// <summary>结余.</summary>
    Balance,

    /// <summary>申请.</summary>
    Requested,

    /// <summary>执行率.</summary>
    Rate,
}
