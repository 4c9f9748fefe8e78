using PerfEval.Warehouse.Marts.GradeCounts;
using PerfEval.Warehouse.Marts.Statements;

namespace PerfEval.Warehouse.Marts.ProjectYears;

/// <summary>项目年度 — takes each figure from the first statement in order of precedence that has it.</summary>
internal static class ProjectYearsMart
{
    /// <summary>执行率分值 — ten points where the form does not print another weight.</summary>
    private const long UsualExecutionWeightE4 = 100_000;

    public static IEnumerable<ProjectYearRow> Rows(DepartmentYearStatements statements, GradeScale scale)
    {
        var executions = statements.Executions.ToLookup(execution => execution.ProjectKey);
        var scores = statements.Scores.ToLookup(score => score.ProjectKey);
        var indicators = statements.Indicators.ToDictionary(row => (row.ProjectKey, row.DocumentVersionKey), row => row.IndicatorCount);
        foreach (var project in executions.Select(group => group.Key).Union(scores.Select(group => group.Key)).Order())
        {
            var row = Row(statements, project, [.. Prevailing.First(executions[project])], [.. Prevailing.First(scores[project])], scale);
            row.IndicatorCount = indicators.GetValueOrDefault((project, row.DocumentVersionKey));
            yield return row;
        }
    }

    private static ProjectYearRow Row(
        DepartmentYearStatements statements, int project, IReadOnlyList<ExecutionStatement> executions, IReadOnlyList<ScoreStatement> scores, GradeScale scale)
    {
        var initial = executions.FirstOrDefault(execution => execution.InitialFen is not null);
        var fullYear = executions.FirstOrDefault(execution => execution.FullYearFen is not null);
        var outturn = executions.FirstOrDefault(execution => execution.OutturnFen is not null);
        var printedRate = executions.FirstOrDefault(execution => execution.PrintedRateE4 is not null);
        var reason = executions.FirstOrDefault(execution => !string.IsNullOrEmpty(execution.Reason));
        var row = new ProjectYearRow
        {
            ProjectKey = project,
            FiscalYear = statements.Key.FiscalYear,
            DepartmentKey = statements.Key.DepartmentKey,
            RegionKey = statements.RegionKey,
            UnitKey = executions.Select(execution => execution.UnitKey).Concat(scores.Select(score => score.UnitKey)).First(),
            Statement = executions.Count > 0 ? executions[0].Statement : scores[0].Statement,
            DocumentVersionKey = executions.Count > 0 ? executions[0].DocumentVersionKey : scores[0].DocumentVersionKey,
            StatementCount = Math.Max(executions.Count, scores.Count),
            InitialFen = initial?.InitialFen,
            InitialFactKey = initial?.FactKey,
            FullYearFen = fullYear?.FullYearFen,
            FullYearFactKey = fullYear?.FactKey,
            OutturnFen = outturn?.OutturnFen,
            OutturnFactKey = outturn?.FactKey,
            UnspentFen = initial?.InitialFen - outturn?.OutturnFen,
            InitialRateBp = Rate.Bp(outturn?.OutturnFen, initial?.InitialFen),
            FullYearRateBp = Rate.Bp(outturn?.OutturnFen, fullYear?.FullYearFen),
            PrintedRateE4 = printedRate?.PrintedRateE4,
            PrintedRateFactKey = printedRate?.FactKey,
            IsMasked = Rate.IsMasked(initial?.InitialFen, fullYear?.FullYearFen, outturn?.OutturnFen),
            Reason = reason?.Reason,
            ReasonFactKey = reason?.FactKey,
            IsDemonstration = executions.Any(execution => execution.IsDemonstration) || scores.Any(score => score.IsDemonstration),
        };
        Grade(row, scores, scale);
        return row;
    }

    private static void Grade(ProjectYearRow row, IReadOnlyList<ScoreStatement> scores, GradeScale scale)
    {
        var score = scores.FirstOrDefault(stated => stated.TotalScoreE4 is not null);
        var graded = scores.FirstOrDefault(stated => !string.IsNullOrEmpty(stated.PrintedGrade));
        var recomputed = scale.Of(score?.TotalScoreE4);
        row.TotalScoreE4 = score?.TotalScoreE4;
        row.ExecutionScoreE4 = score?.ExecutionScoreE4;
        row.ScoreFactKey = score?.FactKey;
        row.RebasedScoreE4 = Rebased(score, row.InitialFen, row.OutturnFen);
        row.PrintedGrade = graded?.PrintedGrade;
        row.PrintedRank = scale.Named(graded?.PrintedGrade)?.Rank;
        row.GradeFactKey = graded?.FactKey;
        row.RecomputedGrade = recomputed?.Name;
        row.RecomputedRank = recomputed?.Rank;
        var rebased = scale.Of(row.RebasedScoreE4);
        row.RebasedGrade = rebased?.Name;
        row.RebasedRank = rebased?.Rank;
    }

    private static long? Rebased(ScoreStatement? score, long? initialFen, long? outturnFen)
    {
        if (score?.TotalScoreE4 - score?.ExecutionScoreE4 is not { } withoutExecution || initialFen is null or <= 0 || outturnFen is null)
            return null;
        var rate = Math.Min(outturnFen.Value / (decimal)initialFen.Value, 1m);
        return withoutExecution + (long)Math.Round((score!.ExecutionWeightE4 ?? UsualExecutionWeightE4) * rate, MidpointRounding.AwayFromZero);
    }
}
