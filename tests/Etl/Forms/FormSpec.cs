using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Tests.Etl.Forms;

/// <summary>
/// A form of one province's style with the facts it states: title lines (<c># …</c>), tables of cells between bars whose spans are written behind
/// the text (<c>产出指标{r4}</c>, <c>总分{c6}</c>), and rows of expected facts. Cells covered by a span are not written.
/// </summary>
public sealed partial record FormSpec(string Name, IReadOnlyList<FormPart> Parts, IReadOnlyList<string> Expected)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Specs", "Forms");

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!;

    public static FormSpec Load(string name) => Parse(name, File.ReadAllLines(Path.Combine(Folder, name + ".txt")));

    public static FormSpec Parse(string name, IEnumerable<string> lines)
    {
        var parts = new List<FormPart>();
        var expected = new List<string>();
        List<IReadOnlyList<Cell>>? rows = null;
        var grid = new Occupied();
        var isExpected = false;
        foreach (var line in lines.Where(line => line.Trim().Length > 0))
        {
            if (line == "[expected]")
                isExpected = true;
            else if (isExpected)
                expected.Add(line);
            else if (line[0] == '#')
                (rows, _) = (null, Add(parts, new FormPart(line[1..].Trim(), [])));
            else if (line == "[table]")
                (rows, grid) = (Add(parts, new FormPart("", [])).Rows, new Occupied());
            else
                rows!.Add(Row(line, rows.Count, grid));
        }
        return new FormSpec(name, parts, expected);
    }

    private static FormPart Add(List<FormPart> parts, FormPart part)
    {
        parts.Add(part);
        return part;
    }

    private static List<Cell> Row(string line, int row, Occupied grid)
    {
        var cells = new List<Cell>();
        foreach (var printed in line.Split('|'))
        {
            var match = Span().Match(printed);
            var columns = match.Groups["c"].Success ? int.Parse(match.Groups["c"].Value, CultureInfo.InvariantCulture) : 1;
            var down = match.Groups["r"].Success ? int.Parse(match.Groups["r"].Value, CultureInfo.InvariantCulture) : 1;
            var at = grid.Take(row, columns, down);
            cells.Add(new Cell(at, Span().Replace(printed, "").Trim(), Locator.AtCell(1, 1, row + 1, at + 1), columns, down));
        }
        return cells;
    }

    [GeneratedRegex("""\{(?:c(?<c>\d+))?\s*(?:r(?<r>\d+))?\}\s*$""")]
    private static partial Regex Span();

    private sealed class Occupied
    {
        private readonly HashSet<(int Row, int Column)> _taken = [];

        public int Take(int row, int columns, int rows)
        {
            var at = 0;
            while (_taken.Contains((row, at)))
                at++;
            for (var r = row; r < row + rows; r++)
            {
                for (var c = at; c < at + columns; c++)
                    _taken.Add((r, c));
            }
            return at;
        }
    }
}
