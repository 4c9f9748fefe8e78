using PerfEval.Warehouse.Marts.ProjectYears;
using PerfEval.Warehouse.Marts.Statements;
using PerfEval.Warehouse.Marts.ThreePublicYears;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Marts.DepartmentYears;

/// <summary>部门年度 — one department's year out of its statements, its projects and its three-public expense.</summary>
internal static class DepartmentYearsMart
{
    /// <summary>One row, or none when the year is only mentioned: a prior-year figure in passing makes no year of its own.</summary>
    public static IEnumerable<DepartmentYearRow> Rows(
        DepartmentYearStatements statements, IReadOnlyCollection<ProjectYearRow> projects, IReadOnlyCollection<ThreePublicYearRow> threePublics)
    {
        var row = Row(statements, projects, threePublics);
        if (row.DocumentCount + row.ProjectCount > 0 || row is not { InitialBudgetFen: null, OutturnFen: null, ThreePublicBudgetFen: null, ThreePublicOutturnFen: null })
            yield return row;
    }

    private static DepartmentYearRow Row(
        DepartmentYearStatements statements, IReadOnlyCollection<ProjectYearRow> projects, IReadOnlyCollection<ThreePublicYearRow> threePublics)
    {
        var row = new DepartmentYearRow
        {
            DepartmentKey = statements.Key.DepartmentKey,
            FiscalYear = statements.Key.FiscalYear,
            RegionKey = statements.RegionKey,
            IsDemonstration = statements.IsDemonstration,
        };
        AddBudget(row, statements.Lines);
        AddSingleFigures(row, statements.Lines);
        AddProjects(row, projects);
        AddThreePublic(row, threePublics.FirstOrDefault(threePublic => threePublic.Category == ThreePublicCategories.Total));
        AddDocuments(row, statements.Documents);
        return row;
    }

    private static void AddBudget(DepartmentYearRow row, IReadOnlyList<LineStatement> lines)
    {
        var (budget, budgetBase) = InitialBudget(lines);
        // WD-04: the grand total holds balances too; it stands in only where the accounts print no expenditure of the year.
        var outturn = Final(lines, "expenditure.this_year") ?? Final(lines, "expenditure.total");
        var appropriation = Final(lines, "fiscal_appropriation.expenditure.this_year") ?? Final(lines, "fiscal_appropriation.expenditure");
        var sameScope = budgetBase == InitialBudgetBases.FiscalAppropriation ? appropriation ?? outturn : outturn;
        row.InitialBudgetFen = budget?.AmountFen;
        row.InitialBudgetBase = budgetBase;
        row.InitialBudgetFactKey = budget?.FactKey;
        row.OutturnFen = outturn?.AmountFen;
        row.OutturnLine = outturn?.Line;
        row.OutturnFactKey = outturn?.FactKey;
        row.RateOutturnFen = sameScope?.AmountFen;
        row.RateOutturnFactKey = sameScope?.FactKey;
        row.InitialRateBp = Rate.Bp(sameScope?.AmountFen, budget?.AmountFen);
    }

    private static (LineStatement? Budget, string? Base) InitialBudget(IReadOnlyList<LineStatement> lines)
    {
        if (Budget(lines, DocumentKinds.BudgetDisclosure, "expenditure.total") is { } disclosed)
            return (disclosed, InitialBudgetBases.BudgetDisclosure);
        if (Prevailing.Of(lines.Where(line => line.Line == "initial_budget.fiscal_appropriation")) is { } appropriation)
            return (appropriation, InitialBudgetBases.FiscalAppropriation);
        return (Budget(lines, DocumentKinds.WholeDepartmentSelfEvaluation, "expenditure.total")
                ?? Budget(lines, DocumentKinds.WholeDepartmentSelfEvaluation, "income.total")) is { } evaluated
            ? (evaluated, InitialBudgetBases.WholeEvaluation)
            : (null, null);
    }

    private static LineStatement? Budget(IEnumerable<LineStatement> lines, string documentKind, string code) =>
        Prevailing.Of(lines.Where(line => line.Line == code && line.Stage == Stages.Budget && line.DocumentKind == documentKind));

    private static LineStatement? Final(IEnumerable<LineStatement> lines, string code) =>
        Prevailing.Of(lines.Where(line => line.Line == code && line.Stage == Stages.Final));

    private static void AddSingleFigures(DepartmentYearRow row, IReadOnlyList<LineStatement> lines)
    {
        var printedRate = Final(lines, "initial_budget.completion_rate_pct");
        var score = Final(lines, "overall_eval.score");
        var authorised = Any(lines, "staff.authorised");
        var actual = Any(lines, "staff.actual");
        row.PrintedRateE4 = printedRate?.NumberE4;
        row.PrintedRateFactKey = printedRate?.FactKey;
        row.OverallScoreE4 = score?.NumberE4;
        row.OverallScoreFactKey = score?.FactKey;
        row.StaffAuthorised = authorised?.NumberE4 / 10_000;
        row.StaffAuthorisedFactKey = authorised?.FactKey;
        row.StaffActual = actual?.NumberE4 / 10_000;
        row.StaffActualFactKey = actual?.FactKey;
    }

    private static LineStatement? Any(IEnumerable<LineStatement> lines, string code) => Prevailing.Of(lines.Where(line => line.Line == code));

    private static void AddProjects(DepartmentYearRow row, IReadOnlyCollection<ProjectYearRow> projects)
    {
        var rated = projects.Where(project => project.InitialFen is not null && project.OutturnFen is not null).ToList();
        var adjusted = projects.Where(project => project.FullYearFen is not null && project.OutturnFen is not null).ToList();
        var printed = projects.Where(project => project.PrintedRateE4 is not null).ToList();
        var weighted = printed.Where(project => project.FullYearFen is not null).ToList();
        var masked = projects.Where(project => project.IsMasked).ToList();
        var zero = projects.Where(project => project is { OutturnFen: 0, InitialFen: > 0 }).ToList();
        var scored = projects.Where(project => project.TotalScoreE4 is not null).ToList();
        row.ProjectCount = projects.Count;
        row.ProjectInitialFen = Sum.Of(projects.Select(project => project.InitialFen));
        row.ProjectFullYearFen = Sum.Of(projects.Select(project => project.FullYearFen));
        row.ProjectOutturnFen = Sum.Of(projects.Select(project => project.OutturnFen));
        row.RatedCount = rated.Count;
        row.RatedInitialFen = Sum.Of(rated.Select(project => project.InitialFen));
        row.RatedOutturnFen = Sum.Of(rated.Select(project => project.OutturnFen));
        row.AdjustedBaseFen = Sum.Of(adjusted.Select(project => project.FullYearFen));
        row.AdjustedOutturnFen = Sum.Of(adjusted.Select(project => project.OutturnFen));
        row.PrintedRateCount = printed.Count;
        row.PrintedRateSumE4 = Sum.Of(printed.Select(project => project.PrintedRateE4));
        row.PrintedBaseFen = Sum.Of(weighted.Select(project => project.FullYearFen));
        row.PrintedOutturnFen = Sum.Of(weighted.Select(project => PrintedOutturn(project)));
        row.MaskedCount = masked.Count;
        row.MaskedInitialFen = Sum.Of(masked.Select(project => project.InitialFen));
        row.MaskedUnspentFen = Sum.Of(masked.Select(project => project.UnspentFen));
        row.ZeroCount = zero.Count;
        row.ZeroInitialFen = Sum.Of(zero.Select(project => project.InitialFen));
        row.ScoredCount = scored.Count;
        row.ScoreSumE4 = Sum.Of(scored.Select(project => project.TotalScoreE4));
    }

    private static long? PrintedOutturn(ProjectYearRow project) =>
        (long?)Math.Round(project.PrintedRateE4!.Value / 1_000_000m * project.FullYearFen!.Value, MidpointRounding.AwayFromZero);

    private static void AddThreePublic(DepartmentYearRow row, ThreePublicYearRow? total)
    {
        row.ThreePublicBudgetFen = total?.InitialFen ?? total?.FullYearFen;
        row.ThreePublicOutturnFen = total?.OutturnFen;
    }

    private static void AddDocuments(DepartmentYearRow row, IReadOnlyList<DocumentStatement> documents)
    {
        row.DocumentCount = documents.Count;
        row.BudgetDocumentCount = Count(DocumentKinds.BudgetDisclosure);
        row.FinalAccountsDocumentCount = Count(DocumentKinds.FinalAccountsDisclosure);
        row.ProjectEvaluationDocumentCount = Count(DocumentKinds.ProjectSelfEvaluation);
        row.SummaryDocumentCount = Count(DocumentKinds.SelfEvaluationSummary);
        row.WholeEvaluationDocumentCount = Count(DocumentKinds.WholeDepartmentSelfEvaluation);

        int Count(string kind) => documents.Count(document => document.DocumentKind == kind);
    }
}
