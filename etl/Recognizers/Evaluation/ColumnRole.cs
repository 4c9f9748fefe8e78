namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>栏目含义 — what a column of a form means, whatever it is called and wherever it stands.</summary>
public enum ColumnRole
{
    /// <summary>其他 — a column with a heading that none of the recognizers needs.</summary>
    Other,

    /// <summary>一级指标 — indicator level 1.</summary>
    Level1,

    /// <summary>二级指标 — indicator level 2.</summary>
    Level2,

    /// <summary>三级指标、指标名称 — the indicator itself.</summary>
    Name,

    /// <summary>指标说明 — description or scoring standard.</summary>
    Description,

    /// <summary>年初指标值 — target before adjustment.</summary>
    InitialTarget,

    /// <summary>指标值 — target (adjusted where both are given).</summary>
    Target,

    /// <summary>指标性质 — operator of a target that is printed in several columns.</summary>
    TargetOperator,

    /// <summary>计量单位 — unit of a target that is printed in several columns.</summary>
    TargetUnit,

    /// <summary>实际完成值 — actual value.</summary>
    Actual,

    /// <summary>分值、权重 — weight in points.</summary>
    Weight,

    /// <summary>得分 — score in points.</summary>
    Score,

    /// <summary>得分系数、完成率 — share of the weight or of the target reached, in percent.</summary>
    Coefficient,

    /// <summary>偏差原因 — reason and measures.</summary>
    Reason,

    /// <summary>目标申报 — amount asked for.</summary>
    RequestedBudget,

    /// <summary>年初预算数 — initial budget.</summary>
    InitialBudget,

    /// <summary>全年预算数 — full-year budget.</summary>
    FullYearBudget,

    /// <summary>预算数 — a budget whose base the column does not name.</summary>
    UnspecifiedBudget,

    /// <summary>全年执行数 — outturn.</summary>
    Outturn,

    /// <summary>结转结余 — balance.</summary>
    Balance,

    /// <summary>执行率 — execution rate.</summary>
    Rate,

    /// <summary>序号 — running number.</summary>
    Sequence,

    /// <summary>单位 — unit that spends the money.</summary>
    Unit,

    /// <summary>主管部门 — department in charge.</summary>
    Department,

    /// <summary>项目名称 — project.</summary>
    Project,

    /// <summary>项目编码 — code of the project.</summary>
    ProjectCode,

    /// <summary>自评得分 — total score of a project.</summary>
    TotalScore,

    /// <summary>自评等级 — grade of a project.</summary>
    Grade,

    /// <summary>联系人及电话 — personal data; recognised only to be left alone.</summary>
    Contact,
}
