using PerfEval.Etl.Export.Tables;

namespace PerfEval.Etl.Export;

/// <summary>导出表目录 — every table of the data package: those of the contract in its order, then the rest of what the warehouse holds.</summary>
public static class ExportTables
{
    public static IReadOnlyList<ExportTable> All { get; } =
    [
        new DocumentsTable(),
        new BudgetsTable(),
        new ThreePublicTable(),
        new FunctionalTable(),
        new EconomicTable(),
        new ProjectsTable(),
        new IndicatorsTable(),
        new FindingsTable(),
        new RejectsTable(),
        new ProjectsTable(ofTotals: true),
        new FundSourcesTable(),
        new RatiosTable(),
        new NamesTable(),
        new CorrectionsTable(),
    ];
}
