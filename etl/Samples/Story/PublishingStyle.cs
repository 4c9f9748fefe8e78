namespace PerfEval.Etl.Samples.Story;

/// <summary>公开习惯 — how one department publishes: layout, unit, encoding, kind of self-evaluation, grade words.</summary>
internal sealed record PublishingStyle(TableLayout Accounts, TableLayout Budget, bool InTenThousands, SampleEncoding Encoding, EvaluationStyle Evaluation)
{
    private static readonly TableLayout[] AccountLayouts = [TableLayout.Tabs, TableLayout.Tabs, TableLayout.None, TableLayout.Bars];
    private static readonly TableLayout[] BudgetLayouts = [TableLayout.SingleCells, TableLayout.Tabs, TableLayout.Bars];
    private static readonly EvaluationStyle[] Evaluations = [EvaluationStyle.Annex, EvaluationStyle.SummaryAndForms, EvaluationStyle.Narratives, EvaluationStyle.Forms];
    private static readonly SampleEncoding[] Encodings = [SampleEncoding.Utf8, SampleEncoding.Gb18030, SampleEncoding.Utf8, SampleEncoding.Utf8WithMark, SampleEncoding.Utf8];

    /// <summary>Style of a department; neighbours differ, and every combination comes up among a few dozen.</summary>
    public static PublishingStyle Of(int department)
    {
        var evaluation = Evaluations[(department + (department / 4)) % 4];
        return new(AccountLayouts[department % 4], BudgetLayouts[department % 3], department % 4 is not (0 or 3), Encodings[department % 5], evaluation);
    }
}
