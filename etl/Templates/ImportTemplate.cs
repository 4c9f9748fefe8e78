using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Templates;

/// <summary>导入模板 — the words of the product's own workbook: sheets, labels and headings by which it is written and read again.</summary>
internal static class ImportTemplate
{
    /// <summary>模板标识 — the cell by which a filled template is known, whatever its file is called.</summary>
    public const string Marker = "PERFEVAL-TEMPLATE";

    public const int Version = 1;

    public const string CoverSheet = "封面";
    public const string NotesSheet = "填写说明";
    public const string LinesSheet = "收支";
    public const string ThreePublicSheet = "三公经费";
    public const string ProjectsSheet = "项目";
    public const string IndicatorsSheet = "指标";

    public const string MarkerLabel = "模板标识";
    public const string VersionLabel = "模板版本";
    public const string RegionLabel = "地区";
    public const string DepartmentLabel = "部门名称";
    public const string DepartmentCodeLabel = "部门编码";
    public const string YearLabel = "年度";
    public const string KindLabel = "文件类别";
    public const string UnitLabel = "金额单位";

    public const string LineHeading = "项目";
    public const string BudgetHeading = "预算数";
    public const string OutturnHeading = "决算数";

    /// <summary>文件类别 — what a template may stand for.</summary>
    public static IReadOnlyList<(string Name, DocumentKind Kind)> Kinds { get; } =
    [
        ("部门预算公开", DocumentKind.BudgetDisclosure),
        ("部门决算公开", DocumentKind.FinalAccountsDisclosure),
        ("项目支出绩效自评", DocumentKind.ProjectSelfEvaluation),
        ("部门整体支出绩效自评", DocumentKind.WholeDepartmentSelfEvaluation),
    ];

    /// <summary>金额单位 — the units offered.</summary>
    public static IReadOnlyList<string> Units { get; } = ["元", "万元"];

    /// <summary>自评等级 — the grades offered.</summary>
    public static IReadOnlyList<string> Grades { get; } = ["优", "良", "中", "差"];

    /// <summary>一级指标 — the levels offered.</summary>
    public static IReadOnlyList<string> FirstLevels { get; } = ["成本指标", "产出指标", "效益指标", "满意度指标"];

    /// <summary>二级指标 — the levels offered.</summary>
    public static IReadOnlyList<string> SecondLevels { get; } =
    [
        "经济成本指标", "社会成本指标", "生态环境成本指标", "数量指标", "质量指标", "时效指标", "成本指标",
        "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标",
    ];

    /// <summary>收支项目 — the lines printed in advance, by code; any other line of the catalogue may be added by its name.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        "income.total", "income.this_year", "income.general_public", "income.gov_fund", "income.state_capital", "income.fiscal_account", "income.superior_subsidy",
        "income.operating_unit", "income.business", "income.affiliated_unit", "income.other", "income.use_of_surplus", "carryover.opening",
        "expenditure.total", "expenditure.this_year", "expenditure.basic", "expenditure.basic.personnel", "expenditure.basic.public", "expenditure.project",
        "expenditure.remitted_up", "expenditure.business", "expenditure.subsidy_down", "expenditure.surplus_distribution", "carryover.closing",
        "fiscal_appropriation.income", "fiscal_appropriation.expenditure", "fiscal_appropriation.expenditure.basic", "fiscal_appropriation.expenditure.project",
        "operating_cost", "procurement.total", "procurement.goods", "procurement.works", "procurement.services", "procurement.sme", "assets.total", "assets.fixed", "vehicles.count",
        "overall_eval.score", "overall_eval.budget", "overall_eval.executed", "overall_eval.rate_pct",
    ];

    /// <summary>项目表 — headings.</summary>
    public static IReadOnlyList<string> ProjectHeadings { get; } =
        ["项目名称", "项目编码", "单位编码", "单位名称", "年初预算数", "全年预算数", "全年执行数", "执行率（%）", "执行率得分", "总得分", "自评等级"];

    /// <summary>指标表 — headings.</summary>
    public static IReadOnlyList<string> IndicatorHeadings { get; } = ["项目名称", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因及改进措施"];
}
