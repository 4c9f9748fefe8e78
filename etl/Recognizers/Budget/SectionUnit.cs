using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.Budget;

/// <summary>表的单位 — the unit of money a table states: in its header, its own first rows, or the lines right above it. Never guessed.</summary>
internal static class SectionUnit
{
    private const int LinesAbove = 4;

    /// <summary>The unit of a table; empty when nothing near it states one.</summary>
    public static MoneyUnit? Of(Section section, Table table, params string[] labels)
    {
        foreach (var label in labels)
        {
            if (MoneyUnits.FindIn(label) is { } inLabel)
                return inLabel;
        }
        foreach (var cell in table.Rows.Take(5).SelectMany(row => row.Cells))
        {
            if (MoneyUnits.FindIn(cell.Text) is { } inCell)
                return inCell;
        }
        return Above(section, table).Select(paragraph => MoneyUnits.FindIn(paragraph.Text)).FirstOrDefault(unit => unit is not null);
    }

    /// <summary>The lines right above a table, nearest first, up to the table before.</summary>
    public static IEnumerable<Paragraph> Above(Section section, Table table)
    {
        var at = section.Blocks.ToList().IndexOf(table);
        return section.Blocks.Take(at).Reverse().TakeWhile(block => block is Paragraph).Take(LinesAbove).OfType<Paragraph>();
    }
}
