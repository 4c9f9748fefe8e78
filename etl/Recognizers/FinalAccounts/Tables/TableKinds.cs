namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>表种判定 — tells by title and headers what a table states.</summary>
internal static class TableKinds
{
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

    /// <summary>What a title alone promises.</summary>
    public static TableKind OfTitle(string title) => title switch
    {
        "" => TableKind.Unknown,
        _ when title.Contains("三公") => TableKind.ThreePublic,
        _ when ContainsAny(title, "绩效", "目标", "转移支付", "目录", "项目支出") && !title.Contains("基本支出") => TableKind.Unknown,
        _ when ContainsAny(title, "相关信息", "机构运行信息", "国有资产占", "国有资产使用", "机关运行经费") => TableKind.Statistics,
        _ when title.Contains("国有资本经营") => TableKind.StateCapital,
        _ when title.Contains("政府性基金") => TableKind.GovernmentFund,
        _ when ContainsAny(title, "基本支出", "明细表", "经济分类") && !title.Contains("项目支出") => TableKind.EconomicExpenditure,
        _ when title.Contains("财政拨款") && ContainsAny(title, "收入支出", "收支") && !title.Contains("一般公共预算") => TableKind.FiscalAppropriation,
        _ when ContainsAny(title, "一般公共预算", "财政拨款") && title.Contains("支出") => TableKind.GeneralExpenditure,
        _ when ContainsAny(title, "收入支出", "收支") => TableKind.IncomeExpenditure,
        _ when title.Contains("采购") => TableKind.Unknown,
        _ when title.Contains("收入") => TableKind.Income,
        _ when title.Contains("支出") => TableKind.Expenditure,
        _ => TableKind.Unknown,
    };

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

    private static bool ContainsAny(string title, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (title.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
