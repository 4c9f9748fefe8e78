using PerfEval.Warehouse.Marts.Statements;

namespace PerfEval.Warehouse.Marts.BudgetLineYears;

/// <summary>收支项目年度 — picks the prevailing statement of every line.</summary>
internal static class BudgetLineYearsMart
{
    public static IEnumerable<BudgetLineYearRow> Rows(DepartmentYearStatements statements) =>
        from line in statements.Lines
        group line by (line.Stage, line.BudgetLineKey) into stated
        let prevailing = Prevailing.Of(stated)
        where prevailing is not null
        select new BudgetLineYearRow
        {
            DepartmentKey = statements.Key.DepartmentKey,
            FiscalYear = statements.Key.FiscalYear,
            Stage = prevailing.Stage,
            BudgetLineKey = prevailing.BudgetLineKey,
            RegionKey = statements.RegionKey,
            AmountFen = prevailing.AmountFen,
            NumberE4 = prevailing.NumberE4,
            FactKey = prevailing.FactKey,
        };
}
