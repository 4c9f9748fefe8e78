namespace PerfEval.Warehouse.Marts;

/// <summary>
/// 执行汇总 — sums over projects and documents that departments and regions share. Money in fen; empty where nothing is stated, never 0 for silence.
/// Rates come from sums of projects that state both sides, never from the mean of percentages.
/// </summary>
public abstract class ExecutionSums
{
    /// <summary>项目数 — projects with any statement in the year.</summary>
    public int ProjectCount { get; set; }

    /// <summary>年初预算合计 — of all projects that state it.</summary>
    public long? ProjectInitialFen { get; set; }

    /// <summary>全年预算合计.</summary>
    public long? ProjectFullYearFen { get; set; }

    /// <summary>执行数合计.</summary>
    public long? ProjectOutturnFen { get; set; }

    /// <summary>可计算执行率的项目数 — projects that state both initial budget and outturn.</summary>
    public int RatedCount { get; set; }

    /// <summary>其年初预算合计 — the base of the weighted rate.</summary>
    public long? RatedInitialFen { get; set; }

    /// <summary>其执行数合计.</summary>
    public long? RatedOutturnFen { get; set; }

    /// <summary>全年预算基数 — full-year budget of projects that state both it and the outturn.</summary>
    public long? AdjustedBaseFen { get; set; }

    /// <summary>其执行数合计.</summary>
    public long? AdjustedOutturnFen { get; set; }

    /// <summary>印刷执行率的项目数.</summary>
    public int PrintedRateCount { get; set; }

    /// <summary>印刷执行率之和 — ten-thousandths of a percent; divided by the count the mean that documents like to print.</summary>
    public long? PrintedRateSumE4 { get; set; }

    /// <summary>印刷执行率的加权基数 — full-year budget of projects that print a rate.</summary>
    public long? PrintedBaseFen { get; set; }

    /// <summary>按印刷执行率折算的执行数 — printed rate times full-year budget, summed.</summary>
    public long? PrintedOutturnFen { get; set; }

    /// <summary>掩盖项目数 — full-year budget equals outturn while less than 90 % of the initial budget was spent.</summary>
    public int MaskedCount { get; set; }

    /// <summary>掩盖项目年初预算.</summary>
    public long? MaskedInitialFen { get; set; }

    /// <summary>掩盖项目未执行数 — initial budget minus outturn.</summary>
    public long? MaskedUnspentFen { get; set; }

    /// <summary>零执行项目数 — outturn stated as zero, initial budget above zero.</summary>
    public int ZeroCount { get; set; }

    /// <summary>零执行项目年初预算.</summary>
    public long? ZeroInitialFen { get; set; }

    /// <summary>有得分的项目数.</summary>
    public int ScoredCount { get; set; }

    /// <summary>得分之和 — ten-thousandths of a point.</summary>
    public long? ScoreSumE4 { get; set; }

    /// <summary>“三公”经费预算合计 — of the budget document, else the one printed in the final accounts.</summary>
    public long? ThreePublicBudgetFen { get; set; }

    /// <summary>“三公”经费决算合计.</summary>
    public long? ThreePublicOutturnFen { get; set; }

    /// <summary>文件数 — current versions.</summary>
    public int DocumentCount { get; set; }

    /// <summary>部门预算公开文件数.</summary>
    public int BudgetDocumentCount { get; set; }

    /// <summary>部门决算公开文件数.</summary>
    public int FinalAccountsDocumentCount { get; set; }

    /// <summary>项目自评文件数.</summary>
    public int ProjectEvaluationDocumentCount { get; set; }

    /// <summary>自评汇总文件数.</summary>
    public int SummaryDocumentCount { get; set; }

    /// <summary>整体自评文件数.</summary>
    public int WholeEvaluationDocumentCount { get; set; }

    /// <summary>演示数据 — any document behind the row is a sample.</summary>
    public bool IsDemonstration { get; set; }

    /// <summary>Adds another row's sums to these.</summary>
    public void Add(ExecutionSums other)
    {
        ProjectCount += other.ProjectCount;
        ProjectInitialFen = Sum.Of(ProjectInitialFen, other.ProjectInitialFen);
        ProjectFullYearFen = Sum.Of(ProjectFullYearFen, other.ProjectFullYearFen);
        ProjectOutturnFen = Sum.Of(ProjectOutturnFen, other.ProjectOutturnFen);
        RatedCount += other.RatedCount;
        RatedInitialFen = Sum.Of(RatedInitialFen, other.RatedInitialFen);
        RatedOutturnFen = Sum.Of(RatedOutturnFen, other.RatedOutturnFen);
        AdjustedBaseFen = Sum.Of(AdjustedBaseFen, other.AdjustedBaseFen);
        AdjustedOutturnFen = Sum.Of(AdjustedOutturnFen, other.AdjustedOutturnFen);
        PrintedRateCount += other.PrintedRateCount;
        PrintedRateSumE4 = Sum.Of(PrintedRateSumE4, other.PrintedRateSumE4);
        PrintedBaseFen = Sum.Of(PrintedBaseFen, other.PrintedBaseFen);
        PrintedOutturnFen = Sum.Of(PrintedOutturnFen, other.PrintedOutturnFen);
        MaskedCount += other.MaskedCount;
        MaskedInitialFen = Sum.Of(MaskedInitialFen, other.MaskedInitialFen);
        MaskedUnspentFen = Sum.Of(MaskedUnspentFen, other.MaskedUnspentFen);
        ZeroCount += other.ZeroCount;
        ZeroInitialFen = Sum.Of(ZeroInitialFen, other.ZeroInitialFen);
        ScoredCount += other.ScoredCount;
        ScoreSumE4 = Sum.Of(ScoreSumE4, other.ScoreSumE4);
        ThreePublicBudgetFen = Sum.Of(ThreePublicBudgetFen, other.ThreePublicBudgetFen);
        ThreePublicOutturnFen = Sum.Of(ThreePublicOutturnFen, other.ThreePublicOutturnFen);
        DocumentCount += other.DocumentCount;
        BudgetDocumentCount += other.BudgetDocumentCount;
        FinalAccountsDocumentCount += other.FinalAccountsDocumentCount;
        ProjectEvaluationDocumentCount += other.ProjectEvaluationDocumentCount;
        SummaryDocumentCount += other.SummaryDocumentCount;
        WholeEvaluationDocumentCount += other.WholeEvaluationDocumentCount;
        IsDemonstration |= other.IsDemonstration;
    }
}
