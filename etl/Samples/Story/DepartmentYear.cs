namespace PerfEval.Etl.Samples.Story;

/// <summary>部门年度 — a department's money and people in one year; amounts in yuan, everything financed from the general public budget but <paramref name="OtherIncome"/>.</summary>
internal sealed record DepartmentYear(
    int Year,
    int Posts,
    int Staff,
    decimal InitialPersonnel,
    decimal InitialOperating,
    decimal Personnel,
    decimal Operating,
    ThreePublic ThreePublicBudget,
    ThreePublic ThreePublicOutturn,
    decimal OtherIncome,
    decimal OtherSpending,
    decimal Opening,
    int Vehicles,
    int ReceptionBatches,
    decimal ProcurementGoods,
    decimal ProcurementServices,
    IReadOnlyList<ProjectYear> Projects)
{
    /// <summary>基本支出.</summary>
    public decimal Basic => Personnel + Operating;

    /// <summary>项目支出.</summary>
    public decimal Project => Projects.Sum(project => project.Outturn);

    /// <summary>财政拨款支出.</summary>
    public decimal Fiscal => Basic + Project;

    /// <summary>本年收入合计.</summary>
    public decimal YearIncome => Fiscal + OtherIncome;

    /// <summary>本年支出合计.</summary>
    public decimal YearExpenditure => Fiscal + OtherSpending;

    /// <summary>年末结转和结余.</summary>
    public decimal Closing => Opening + OtherIncome - OtherSpending;

    /// <summary>总计.</summary>
    public decimal GrandTotal => YearIncome + Opening;

    /// <summary>年初预算 — basic and projects.</summary>
    public decimal InitialBudget => InitialPersonnel + InitialOperating + InitialProjects;

    /// <summary>项目年初预算.</summary>
    public decimal InitialProjects => Projects.Sum(project => project.Initial);

    /// <summary>政府采购.</summary>
    public decimal Procurement => ProcurementGoods + ProcurementServices;
}
