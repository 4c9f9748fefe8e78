using PerfEval.Warehouse.Marts.Statements;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Marts.ThreePublicYears;

/// <summary>“三公”经费年度 — the budget of the budget document, the budget column of the final accounts and the outturn, each from its prevailing statement.</summary>
internal static class ThreePublicYearsMart
{
    public static IEnumerable<ThreePublicYearRow> Rows(DepartmentYearStatements statements) =>
        statements.ThreePublics.GroupBy(stated => stated.Category).Select(stated => Row(statements, stated.Key, [.. stated]));

    private static ThreePublicYearRow Row(DepartmentYearStatements statements, string category, IReadOnlyList<ThreePublicStatement> stated)
    {
        var initial = Amount(stated, row => row.Stage == Stages.Budget && row.IsOfBudgetDocument);
        var fullYear = Amount(stated, row => row.Stage == Stages.Budget && !row.IsOfBudgetDocument);
        var outturn = Amount(stated, row => row.Stage == Stages.Final);
        var change = Prevailing.Of(stated.Where(row => row.ChangeFen is not null));
        return new ThreePublicYearRow
        {
            DepartmentKey = statements.Key.DepartmentKey,
            FiscalYear = statements.Key.FiscalYear,
            Category = category,
            RegionKey = statements.RegionKey,
            InitialFen = initial?.AmountFen,
            InitialFactKey = initial?.FactKey,
            FullYearFen = fullYear?.AmountFen,
            FullYearFactKey = fullYear?.FactKey,
            OutturnFen = outturn?.AmountFen,
            OutturnFactKey = outturn?.FactKey,
            ChangeFen = change?.ChangeFen,
            ChangeFactKey = change?.FactKey,
        };
    }

    private static ThreePublicStatement? Amount(IEnumerable<ThreePublicStatement> stated, Func<ThreePublicStatement, bool> isWanted) =>
        Prevailing.Of(stated.Where(row => row.AmountFen is not null && isWanted(row)));
}
