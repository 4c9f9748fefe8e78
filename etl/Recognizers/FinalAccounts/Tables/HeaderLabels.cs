namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>
/// 表头 — joins several header rows to one label per column. Formats with merged cells say what a header covers; in plain text a header
/// covers the empty places to its right, as far as the header above it reaches.
/// </summary>
internal static class HeaderLabels
{
    private const int Nothing = -1;

    /// <summary>Labels of all columns.</summary>
    public static IReadOnlyList<ColumnLabel> Of(TableGrid grid, IReadOnlyList<int> headerRows)
    {
        var parts = new List<string>[grid.Width];
        for (var column = 0; column < parts.Length; column++)
            parts[column] = [];
        var groups = new int[grid.Width];
        foreach (var row in headerRows)
            groups = Add(grid, row, parts, groups);
        return [.. parts.Select((words, column) => new ColumnLabel(column, words))];
    }

    /// <summary>Adds the words of one row and returns the groups of columns it makes within those of the row above.</summary>
    private static int[] Add(TableGrid grid, int row, List<string>[] parts, int[] groups)
    {
        var sources = new int[grid.Width];
        var refined = new int[grid.Width];
        for (var column = 0; column < grid.Width; column++)
        {
            var sameGroup = column > 0 && groups[column] == groups[column - 1];
            sources[column] = Source(grid, row, column, sameGroup ? sources[column - 1] : Nothing);
            if (column > 0)
                refined[column] = refined[column - 1] + (sameGroup && sources[column] == sources[column - 1] ? 0 : 1);
            if (sources[column] == Nothing)
                continue;
            var words = HeaderWords.Standard(LabelText.Of(grid.Covering(row, sources[column])));
            if (parts[column].Count == 0 || parts[column][^1] != words)
                parts[column].Add(words);
        }
        return refined;
    }

    /// <summary>Column of the cell whose words hold here: its own, one merged over it, or the one to the left.</summary>
    private static int Source(TableGrid grid, int row, int column, int left)
    {
        var text = LabelText.Of(grid.Covering(row, column));
        if (text.Length == 0)
            return left;
        var merged = grid.Own(row, column) is null && left != Nothing && LabelText.Of(grid.Covering(row, left)) == text;
        return merged ? left : column;
    }
}
