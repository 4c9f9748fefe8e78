using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.Accounts;

/// <summary>公开表 — the recognizers that read each table, and what the checks ask of the tables' facts.</summary>
internal static class Tables
{
    public const string IncomeExpenditure = "income-expenditure-table";
    public const string Income = "income-table";
    public const string Expenditure = "expenditure-table";
    public const string FiscalAppropriation = "fiscal-appropriation-table";
    public const string GeneralExpenditure = "general-expenditure-table";
    public const string Economic = "economic-table";
    public const string ThreePublic = "three-public-table";
    public const string Fund = "fund-expenditure-table";
    public const string Statistics = "statistics-table";

    private static readonly string[] TotalNames = ["本年支出合计", "本年收入合计", "合计", "总计", "支出总计", "收入总计", "支出合计", "收入合计"];

    /// <summary>Rows by functional class or item, totals left out.</summary>
    public static IEnumerable<FunctionalExpenditureFact> Functional(this DocumentEvidence evidence, string recognizer) =>
        evidence.Facts.OfType<FunctionalExpenditureFact>().Where(fact => fact.Recognizer == recognizer && !IsTotal(fact));

    /// <summary>Rows of a table by economic class that carry a code.</summary>
    public static IEnumerable<EconomicExpenditureFact> EconomicItems(this DocumentEvidence evidence) =>
        evidence.Facts.OfType<EconomicExpenditureFact>().Where(fact => fact.Code.Length > 0 && fact.Stage == evidence.Stage);

    /// <summary>Whether any fact came out of a table.</summary>
    public static bool Has(this DocumentEvidence evidence, string recognizer) => evidence.Facts.Any(fact => fact.Recognizer == recognizer);

    /// <summary>The table a place belongs to.</summary>
    public static Table? TableAt(this DocumentEvidence evidence, Locator place) =>
        evidence.Blocks.OfType<Table>().FirstOrDefault(table =>
            table.Rows.Any(row => row.Locator == place || row.Cells.Any(cell => cell.Locator == place)));

    private static bool IsTotal(FunctionalExpenditureFact fact) => fact.Code.Length == 0 && TotalNames.Contains(fact.Name);
}
