using System.Runtime.CompilerServices;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Tables;

/// <summary>公开表查找 — the statements of a section, found by title and contents; a continuation without a caption joins the statement above it.</summary>
internal static class DisclosureTables
{
    private const int MostCaptionLines = 10;

    // Eight recognizers look at the same section; its tables are understood once.
    private static readonly ConditionalWeakTable<Section, IReadOnlyList<DisclosureTable>> Known = [];

    /// <summary>All statements whose kind is known.</summary>
    public static IReadOnlyList<DisclosureTable> In(Section section) => Known.GetValue(section, Find);

    /// <summary>The statements of one kind.</summary>
    public static IEnumerable<DisclosureTable> In(Section section, TableKind kind) => In(section).Where(table => table.Kind == kind);

    private static IReadOnlyList<DisclosureTable> Find(Section section) => UnitByAgreement.Complete(Understand(section));

    private static List<DisclosureTable> Understand(Section section)
    {
        var found = new List<DisclosureTable>();
        var above = new List<string>();
        DisclosureTable? open = null;
        foreach (var block in section.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                above.Add(paragraph.Text);
                continue;
            }
            if (block is not Table table)
                continue;
            open = Understand(table, above, section, open);
            if (open is not null)
                found.Add(open);
            above.Clear();
        }
        return found;
    }

    private static DisclosureTable? Understand(Table table, List<string> above, Section section, DisclosureTable? open)
    {
        var grid = new TableGrid(table);
        var layout = TableLayout.Of(grid);
        var inside = layout.CaptionRows.Reverse().SelectMany(row => grid.Filled(row).Select(cell => grid.Text(row, cell.Column)));
        var caption = TableCaption.Of(inside.Concat(Enumerable.Reverse(above).Take(MostCaptionLines)), section.Profile);
        if (caption.Title.Length == 0 && layout.HeaderRows.Count == 0 && open is not null)
            return Continuation(grid, layout, open);
        var labels = ColumnLabel.WithYears(HeaderLabels.Of(grid, layout.HeaderRows), section.FiscalYear);
        var kind = TableKinds.Of(caption.Title, grid, labels, layout.DataRows);
        return kind == TableKind.Unknown ? null : new DisclosureTable(kind, caption, grid, labels, layout.DataRows);
    }

    /// <summary>Rows of the next page under the same headers; where columns of the code fell together, the amounts keep their order from the right.</summary>
    private static DisclosureTable? Continuation(TableGrid grid, TableLayout layout, DisclosureTable open)
    {
        var shift = open.Labels.Count - grid.Width;
        var lastNames = open.Labels.TakeWhile(label => label.Says("项目", "科目", "名称", "编码")).Count();
        if (shift < 0 || (shift > 0 && (open.Kind is not (TableKind.Income or TableKind.Expenditure or TableKind.GeneralExpenditure) || lastNames - shift < 1)))
            return null;
        var labels = open.Labels.Skip(shift).Select((label, column) => label with { Column = column }).ToList();
        return open with { Grid = grid, Labels = labels, DataRows = layout.DataRows };
    }
}
