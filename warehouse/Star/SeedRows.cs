namespace PerfEval.Warehouse.Star;

/// <summary>初始数据 — rows every warehouse begins with; they reach the database through the migrations.</summary>
internal static class SeedRows
{
    public static IReadOnlyList<DimRegion> Regions { get; } =
    [
        new() { RegionKey = 1, NaturalCode = "100000", RegionCode = "100000", Name = "全国", MatchName = "全国", Level = 1 },
        new() { RegionKey = 2, NaturalCode = "310000", RegionCode = "310000", Name = "上海市", MatchName = "上海市", Level = 2, ParentRegionKey = 1 },
    ];

    public static IReadOnlyList<DimFiscalYear> FiscalYears { get; } =
        [.. Enumerable.Range(2010, 41).Select(year => new DimFiscalYear { FiscalYear = year, Name = $"{year}年度" })];

    public static IReadOnlyList<DimGradeScale> GradeScales { get; } =
    [
        new() { GradeScaleKey = 1, RegionKey = 1, Name = "优良中差", Basis = "财预〔2020〕10号：90（含）—100分为优、80（含）—90分为良、60（含）—80分为中、60分以下为差" },
        new() { GradeScaleKey = 2, RegionKey = 2, Name = "优良合格不合格", Basis = "上海市公开的自评表使用的等级名称；良与合格之间的分界待确认" },
    ];

    public static IReadOnlyList<DimGrade> Grades { get; } =
    [
        new() { GradeKey = 1, GradeScaleKey = 1, Rank = 1, Name = "优", MinimumE4 = 900_000 },
        new() { GradeKey = 2, GradeScaleKey = 1, Rank = 2, Name = "良", MinimumE4 = 800_000 },
        new() { GradeKey = 3, GradeScaleKey = 1, Rank = 3, Name = "中", MinimumE4 = 600_000 },
        new() { GradeKey = 4, GradeScaleKey = 1, Rank = 4, Name = "差", MinimumE4 = 0 },
        new() { GradeKey = 5, GradeScaleKey = 2, Rank = 1, Name = "优", MinimumE4 = 900_000 },
        new() { GradeKey = 6, GradeScaleKey = 2, Rank = 2, Name = "良", MinimumE4 = 750_000 },
        new() { GradeKey = 7, GradeScaleKey = 2, Rank = 3, Name = "合格", MinimumE4 = 600_000 },
        new() { GradeKey = 8, GradeScaleKey = 2, Rank = 4, Name = "不合格", MinimumE4 = 0 },
    ];

    public static IReadOnlyList<DimDocumentKind> DocumentKinds { get; } =
    [
        new() { DocumentKindKey = 0, Code = Star.DocumentKinds.Unknown, Name = "未识别" },
        new() { DocumentKindKey = 1, Code = Star.DocumentKinds.BudgetDisclosure, Name = "部门预算公开" },
        new() { DocumentKindKey = 2, Code = Star.DocumentKinds.FinalAccountsDisclosure, Name = "部门决算公开" },
        new() { DocumentKindKey = 3, Code = Star.DocumentKinds.ProjectSelfEvaluation, Name = "项目支出绩效自评" },
        new() { DocumentKindKey = 4, Code = Star.DocumentKinds.SelfEvaluationSummary, Name = "自评工作报告及汇总表" },
        new() { DocumentKindKey = 5, Code = Star.DocumentKinds.WholeDepartmentSelfEvaluation, Name = "部门整体支出绩效自评" },
    ];
}
