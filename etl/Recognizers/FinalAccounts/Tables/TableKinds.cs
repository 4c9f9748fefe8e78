using PerfEval.Etl.Recognizers.Wording;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>表种判定 — tells by title and headers what a table states.</summary>
internal static class TableKinds
{
    private static readonly WordList<TitleRule[]> Titles = new(words => words.Json<TitleRule[]>("table-titles.json"));

    /// <summary>The kind that title and contents agree on; unknown when they do not.</summary>
    public static TableKind Of(string title, TableGrid grid, IReadOnlyList<ColumnLabel> labels, IReadOnlyList<int> dataRows)
    {
        var byTitle = OfTitle(LabelText.Of(title));
        var evidence = new TableEvidence(grid, labels, dataRows);
        return byTitle switch
        {
            TableKind.Unknown => OfContents(evidence),
            TableKind.ThreePublic when evidence.NamesOverseasTrips => byTitle,
            TableKind.Statistics => byTitle,
            TableKind.EconomicExpenditure when evidence.HasEconomicCodes => byTitle,
            TableKind.EconomicExpenditure or TableKind.GeneralExpenditure when evidence.HasFunctionalCodes => TableKind.GeneralExpenditure,
            TableKind.GeneralExpenditure when evidence.HasEconomicCodes && !evidence.HasTwoSides => TableKind.EconomicExpenditure,
            TableKind.IncomeExpenditure or TableKind.FiscalAppropriation when evidence.HasTwoSides => byTitle,
            TableKind.FiscalAppropriation when evidence.HasFunctionalCodes => TableKind.GeneralExpenditure,
            TableKind.Income or TableKind.Expenditure or TableKind.GeneralExpenditure or TableKind.GovernmentFund or TableKind.StateCapital
                when !evidence.HasTwoSides && evidence.HasItems => byTitle,
            _ => TableKind.Unknown,
        };
    }

    /// <summary>What a title alone promises: the first rule of <c>table-titles.json</c> that it meets.</summary>
    public static TableKind OfTitle(string title) =>
        title.Length == 0 ? TableKind.Unknown : Array.Find(Titles.Value, rule => rule.Holds(title))?.Kind ?? TableKind.Unknown;

    /// <summary>A table without a title is one only where its contents leave no doubt.</summary>
    private static TableKind OfContents(TableEvidence evidence) => evidence switch
    {
        { NamesOverseasTrips: true, HasEconomicCodes: false } => TableKind.ThreePublic,
        { HasTwoSides: true, NamesFiscalBudgets: true } => TableKind.FiscalAppropriation,
        { HasTwoSides: true } => TableKind.IncomeExpenditure,
        { HasFunctionalCodes: true, NamesIncomeSources: true } => TableKind.Income,
        { HasFunctionalCodes: true, NamesRemittance: true } => TableKind.Expenditure,
        { HasEconomicCodes: true, HasPersonnelTotal: true } => TableKind.EconomicExpenditure,
        _ => TableKind.Unknown,
    };
}
