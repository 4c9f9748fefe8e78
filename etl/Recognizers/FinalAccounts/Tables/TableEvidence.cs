namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>表种证据 — what the headers and rows of a table say about its kind, whatever its title.</summary>
internal sealed class TableEvidence
{
    private readonly IReadOnlyList<ColumnLabel> _labels;

    public TableEvidence(TableGrid grid, IReadOnlyList<ColumnLabel> labels, IReadOnlyList<int> dataRows)
    {
        _labels = labels;
        var functional = 0;
        var economic = 0;
        foreach (var row in dataRows)
        {
            foreach (var (_, text) in grid.Filled(row))
                Read(text, ref functional, ref economic);
        }
        HasFunctionalCodes = functional > 0 && functional >= economic;
        HasEconomicCodes = economic > 0 && economic > functional;
        HasItems = HasFunctionalCodes || Header("科目编码", "科目代码", "科目名称", "功能分类");
    }

    /// <summary>Codes of functional classes (201 … 234) stand in the rows.</summary>
    public bool HasFunctionalCodes { get; }

    /// <summary>Codes of economic classes (301 … 399) stand in the rows.</summary>
    public bool HasEconomicCodes { get; }

    /// <summary>Rows or headers of items by functional class.</summary>
    public bool HasItems { get; }

    /// <summary>Income and expenditure stand side by side.</summary>
    public bool HasTwoSides { get; private set; }

    /// <summary>因公出国（境） stands in a header or row.</summary>
    public bool NamesOverseasTrips => Header("因公出国") || _namesOverseasTrips;

    /// <summary>Columns for the three budgets.</summary>
    public bool NamesFiscalBudgets => Header("一般公共预算财政拨款", "一般公共预算") && Header("政府性基金");

    /// <summary>Columns for sources of income.</summary>
    public bool NamesIncomeSources => Header("财政拨款收入", "财政拨款") && Header("事业收入");

    /// <summary>Columns that only the table of all expenditure has.</summary>
    public bool NamesRemittance => Header("上缴上级支出") && Header("基本支出");

    /// <summary>人员经费合计 closes the table.</summary>
    public bool HasPersonnelTotal { get; private set; }

    private bool _namesOverseasTrips;
    private bool _income;
    private bool _expenditure;

    private void Read(string text, ref int functional, ref int economic)
    {
        if (text.Length is 3 or 5 or 7 && text.All(char.IsAsciiDigit))
        {
            functional += text[0] == '2' ? 1 : 0;
            economic += text[0] is '3' or '5' ? 1 : 0;
        }
        _namesOverseasTrips |= text.Contains("因公出国", StringComparison.Ordinal);
        HasPersonnelTotal |= text.StartsWith("人员经费合计", StringComparison.Ordinal);
        var name = LabelText.Name(text);
        _income |= name is "本年收入合计" or "本年收入" or "收入总计" or "收入合计";
        _expenditure |= name is "本年支出合计" or "本年支出" or "支出总计" or "支出合计";
        HasTwoSides = _income && _expenditure;
    }

    private bool Header(params ReadOnlySpan<string> words)
    {
        foreach (var label in _labels)
        {
            if (label.Says(words))
                return true;
        }
        return false;
    }
}
