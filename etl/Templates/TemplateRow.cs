using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Templates;

/// <summary>One filled row of a template's sheet.</summary>
internal sealed class TemplateRow(TemplateTable table, int number, IReadOnlyDictionary<int, string> texts)
{
    /// <summary>Cells that hold something of the wrong type.</summary>
    public List<Unresolved> Problems { get; } = [];

    public string Text(string heading) => table.ColumnOf(heading) is { } column ? texts.GetValueOrDefault(column, "").Trim() : "";

    public Locator At(string heading) => table.At(table.ColumnOf(heading) ?? 0, number);

    /// <summary>The number under a heading; a cell that holds anything else is a problem and no number.</summary>
    public Figure Figure(string heading, Func<string, Locator, Figure> read)
    {
        var figure = read(Text(heading), At(heading));
        if (figure.State == ValueState.Unparseable)
            Problems.Add(new Unresolved("template_not_a_number", $"{heading}：{Text(heading)}", At(heading)));
        return figure;
    }

    public Figure Money(string heading, MoneyUnit? unit) => Figure(heading, (text, at) => FigureReader.Money(text, unit, at));

    public Figure Points(string heading) => Figure(heading, FigureReader.Points);
}
