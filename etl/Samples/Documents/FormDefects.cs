using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>自评表的印刷值 — rate, execution score, total and grade of one form, with the slips that a story of real documents needs.</summary>
/// <param name="Rate">执行率.</param>
/// <param name="ExecutionScore">执行率得分.</param>
/// <param name="TotalScore">总分.</param>
/// <param name="SummaryScore">汇总表中的得分.</param>
/// <param name="SummaryAmount">汇总表中的资金.</param>
/// <param name="Grade">汇总表中的等级.</param>
/// <param name="HasPlaceholders">Whether rows of the template were left in.</param>
/// <param name="OutturnInYuan">Whether the outturn is printed in 元 in a table in 万元.</param>
internal sealed record FormDefects(
    decimal Rate, decimal ExecutionScore, decimal TotalScore, decimal SummaryScore, decimal SummaryAmount, string Grade, bool HasPlaceholders, bool OutturnInYuan)
{
    private const int Kinds = 14;

    /// <summary>What a form prints; about half of them carry one slip.</summary>
    public static FormDefects Of(DepartmentStory story, DepartmentYear year, ProjectYear project, int number, TruthBuilder truth)
    {
        var right = new FormDefects(project.Rate, project.ExecutionScore, project.TotalScore, project.TotalScore, project.Initial, project.Grade, false, false);
        var slip = (story.Index + (year.Year * 5) + (number * 3)) % Kinds;
        var printed = slip switch
        {
            0 when project.Rate is > 0m and < 100m => right with { Rate = Math.Round(project.Rate / 10m, 2) },
            1 when project.Rate < 80m => right with { ExecutionScore = 10m, TotalScore = project.IndicatorScore + 10m, SummaryScore = project.IndicatorScore + 10m, Grade = ProjectYear.GradeOf(project.IndicatorScore + 10m) },
            2 when project.Grade == "优" => right with { Grade = "良" },
            3 => right with { SummaryScore = Math.Max(60m, project.TotalScore - 4m), Grade = ProjectYear.GradeOf(Math.Max(60m, project.TotalScore - 4m)) },
            4 => right with { SummaryAmount = SwappedDigits.In(project.Initial / 1000m) * 1000m },
            5 or 6 => right with { HasPlaceholders = true },
            7 when story.Style.InTenThousands && project.Outturn > 0m => right with { OutturnInYuan = true },
            _ => right,
        };
        Note(truth, project, right, printed);
        return printed;
    }

    private static void Note(TruthBuilder truth, ProjectYear project, FormDefects right, FormDefects printed)
    {
        void Differs(SampleDefectKind kind, decimal shown, decimal expected)
        {
            if (shown != expected)
                truth.Defect(kind, project.Name, TruthBuilder.Number(shown), TruthBuilder.Number(expected));
        }

        Differs(SampleDefectKind.WrongRate, printed.Rate, right.Rate);
        Differs(SampleDefectKind.WrongExecutionScore, printed.ExecutionScore, right.ExecutionScore);
        Differs(SampleDefectKind.ContradictingScore, printed.SummaryScore, printed.TotalScore);
        Differs(SampleDefectKind.SwappedDigits, printed.SummaryAmount, right.SummaryAmount);
        if (printed.Grade != ProjectYear.GradeOf(printed.SummaryScore))
            truth.Defect(SampleDefectKind.WrongGrade, project.Name, printed.Grade, ProjectYear.GradeOf(printed.SummaryScore));
        if (printed.HasPlaceholders)
            truth.Defect(SampleDefectKind.PlaceholderRows, project.Name, "指标2：", "");
        if (printed.OutturnInYuan)
            truth.Defect(SampleDefectKind.MixedUnits, project.Name, "元", "万元");
    }
}
