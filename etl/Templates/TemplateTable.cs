using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Templates;

/// <summary>The filled rows of one sheet of a template, by its headings; columns may be moved, rows added, moved or removed.</summary>
internal sealed class TemplateTable
{
    private readonly Dictionary<string, int> _columns = [];
    private readonly string _sheet;

    public TemplateTable(TemplateCells cells, string sheet, IReadOnlyList<string> headings)
    {
        _sheet = sheet;
        var rows = new List<TemplateRow>();
        foreach (var (number, texts) in cells.Rows(sheet))
        {
            if (_columns.Count > 0)
                rows.Add(new TemplateRow(this, number, texts));
            else if (texts.Values.Count(text => headings.Contains(PrintedText.WithoutBlanks(text))) >= 2)
                Head(number, texts, headings);
        }
        Rows = rows;
    }

    /// <summary>Rows below the headings that have content.</summary>
    public IReadOnlyList<TemplateRow> Rows { get; }

    /// <summary>Headings that the template does not have; what stands below them is not read.</summary>
    public List<Unresolved> UnknownHeadings { get; } = [];

    public int? ColumnOf(string heading) => _columns.TryGetValue(heading, out var column) ? column : null;

    public Locator At(int column, int row) => TemplateCells.At(_sheet, column, row);

    private void Head(int row, SortedDictionary<int, string> texts, IReadOnlyList<string> headings)
    {
        foreach (var (column, text) in texts)
        {
            var heading = PrintedText.WithoutBlanks(text);
            if (headings.Contains(heading))
                _columns.TryAdd(heading, column);
            else if (heading != "说明")
                UnknownHeadings.Add(new Unresolved("template_unknown_column", text, At(column, row)));
        }
    }
}
