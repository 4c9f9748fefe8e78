using System.Text;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>样例文本 — builds the text of one document: paragraphs apart, tables in the department's layout.</summary>
internal sealed class SampleText
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private readonly StringBuilder _text = new();

    /// <summary>A paragraph followed by a blank line.</summary>
    public SampleText Line(string text)
    {
        _text.Append(text).Append("\n\n");
        return this;
    }

    /// <summary>A table followed by two blank lines; all rows have the same number of cells.</summary>
    public SampleText Table(TableLayout layout, IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            switch (layout)
            {
                case TableLayout.Bars:
                    _text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
                    break;
                case TableLayout.SingleCells:
                    foreach (var cell in row)
                        _text.Append('\t').Append(cell).Append('\n');
                    _text.Append('\n');
                    break;
                default:
                    _text.AppendJoin('\t', row).Append('\n');
                    break;
            }
        }
        _text.Append("\n\n");
        return this;
    }

    /// <summary>The document in its encoding, closed by the line that calls it demonstration data.</summary>
    public byte[] Encode(SampleEncoding encoding)
    {
        _text.Append(SampleCatalogue.Instance.Sentence).Append('\n');
        var text = _text.ToString();
        return encoding switch
        {
            SampleEncoding.Gb18030 => Gb18030.GetBytes(text),
            SampleEncoding.Utf8WithMark => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text),
        };
    }
}
