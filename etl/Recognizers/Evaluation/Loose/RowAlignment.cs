using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>
/// 行对齐 — divides a run of pieces into rows and each row into the columns of the header, by the cheapest way through all of them together
/// (dynamic programming). What a column can hold is told by <see cref="CellCosts"/>.
/// </summary>
internal sealed class RowAlignment
{
    private const double Impossible = CellCosts.Impossible;
    private const double NewRow = 0.5;
    private const int LongestCell = 7;
    // Above this, a row on average breaks more habits than one wrapped cell explains.
    private const double MostPerRow = 4.5;

    private readonly IReadOnlyList<Piece> _pieces;
    private readonly LooseHeader _header;
    private readonly bool _hasBars;
    private readonly bool _rowsAreLines;
    private readonly int _width;
    private readonly int _name;
    private readonly double[] _cost;
    private readonly (int From, int Length)[] _back;

    private RowAlignment(IReadOnlyList<Piece> pieces, LooseHeader header, bool hasBars)
    {
        (_pieces, _header, _hasBars) = (pieces, header, hasBars);
        _width = header.Columns.Count;
        _name = header.IndexOf(ColumnRole.Project) is >= 0 and var project ? project : header.IndexOf(ColumnRole.Name) >= 0 ? LastName(header) : header.IndexOf(ColumnRole.Level2);
        _rowsAreLines = !hasBars && pieces.Count > 0 && 2 * pieces.Count(piece => piece.StartsLine) < pieces.Count && pieces.Count(piece => piece.StartsLine) > 2;
        _cost = new double[(pieces.Count + 1) * States];
        _back = new (int, int)[_cost.Length];
        Array.Fill(_cost, Impossible);
    }

    /// <summary>Rows of the pieces; empty when no reading is plausible.</summary>
    public static IReadOnlyList<AlignedRow>? Read(IReadOnlyList<Piece> pieces, LooseHeader header, bool hasBars)
    {
        if (pieces.Count == 0)
            return null;
        var alignment = new RowAlignment(pieces, header, hasBars);
        return alignment._name < 0 ? null : alignment.Solve();
    }

    // column + 1 (0 = a row about to begin), twice: without and with a name
    private int States => 2 * (_width + 1);

    private static int LastName(LooseHeader header)
    {
        for (var i = header.Columns.Count - 1; i >= 0; i--)
        {
            if (header.Columns[i].Role == ColumnRole.Name)
                return i;
        }
        return -1;
    }

    private List<AlignedRow>? Solve()
    {
        _cost[0] = 0;
        for (var at = 0; at <= _pieces.Count; at++)
        {
            for (var state = 2; state < States; state++)
                EndRow(at, state);
            if (at == _pieces.Count)
                break;
            for (var state = 0; state < States; state++)
            {
                if (state != 1 && _cost[Index(at, state)] < Impossible)
                    Extend(at, state);
            }
        }
        var rows = Rows(Index(_pieces.Count, 0));
        return _cost[Index(_pieces.Count, 0)] < Impossible && _cost[Index(_pieces.Count, 0)] <= MostPerRow * Math.Max(1, rows.Count(row => row.IsNamed)) ? rows : null;
    }

    private int Index(int at, int state) => (at * States) + state;

    private void EndRow(int at, int state)
    {
        var from = Index(at, state);
        if (_cost[from] >= Impossible)
            return;
        var (column, isNamed) = ((state / 2) - 1, state % 2 == 1);
        var cost = _cost[from] + NewRow + (isNamed ? Skipped(column + 1, _width) : column < _name || _hasBars ? 0.1 : Impossible);
        if (_rowsAreLines && at < _pieces.Count && !_pieces[at].StartsLine)
            cost += 2.5;
        Keep(at, 0, cost, from, 0);
    }

    private void Extend(int at, int state)
    {
        var from = Index(at, state);
        var (column, isNamed) = ((state / 2) - 1, state % 2 == 1);
        var breaksLine = _rowsAreLines && column >= 0 && _pieces[at].StartsLine ? 0.8 : 0;
        for (var next = column + 1; next < _width; next++)
        {
            var skipped = _cost[from] + breaksLine + Skipped(column + 1, next);
            if (next > _name && !isNamed && !(_hasBars && _pieces[at].Text.Length == 0))
                skipped += column == _name ? 4 : Impossible;
            if (skipped >= Impossible)
                break;
            var joined = 0.0;
            var text = "";
            for (var length = 1; length <= LongestCell && at + length <= _pieces.Count; length++)
            {
                var piece = _pieces[at + length - 1];
                if (length > 1)
                    joined += JoinCost(at + length - 1);
                if (joined >= Impossible)
                    break;
                text += piece.Text;
                var own = _header.RoleOf(next) == ColumnRole.Level1 && _header.RoleOf(next + 1) == ColumnRole.Name
                    ? CellCosts.AnyLevel(text) : CellCosts.Of(_header.RoleOf(next), text, length, Before(from, state));
                if (own < Impossible)
                    Keep(at + length, (2 * (next + 1)) + (isNamed || (next == _name && text.Length > 0) ? 1 : 0), skipped + joined + own, from, length);
            }
        }
    }

    /// <summary>Going on with the next piece in the same cell.</summary>
    private double JoinCost(int next)
    {
        if (_pieces[next - 1].IsCell || _pieces[next].Text.Length == 0)
            return Impossible;
        if (CellCosts.IsLevel(_pieces[next].Text) || CellCosts.IsLevel(_pieces[next - 1].Text))
            return 3;
        return !_pieces[next].StartsLine ? 0.9 : _rowsAreLines ? 2 : 1.2;
    }

    /// <summary>Weight of the row so far, where the cell before this one is it.</summary>
    private string? Before(int from, int state)
    {
        var column = (state / 2) - 1;
        if (column < 0 || _header.RoleOf(column) is not (ColumnRole.Weight or ColumnRole.Score))
            return null;
        var at = from / States;
        return _pieces[at - 1].Text;
    }

    private double Skipped(int start, int end)
    {
        var cost = 0.0;
        for (var i = start; i < end; i++)
            cost += CellCosts.Skip(_header.RoleOf(i), _header.IndexOf(ColumnRole.InitialTarget) >= 0) + (_hasBars && _header.RoleOf(i) is not (ColumnRole.Level1 or ColumnRole.Level2) ? 0.7 : 0);
        return cost;
    }

    private void Keep(int at, int state, double cost, int from, int length)
    {
        var index = Index(at, state);
        if (cost >= _cost[index])
            return;
        (_cost[index], _back[index]) = (cost, (from, length));
    }

    private List<AlignedRow> Rows(int end)
    {
        var rows = new List<AlignedRow>();
        var cells = new List<Cell>();
        var lengths = new Dictionary<int, int>();
        void Finish()
        {
            if (cells.Count > 0)
                rows.Add(new AlignedRow([.. cells.OrderBy(cell => cell.Column)], cells.Exists(cell => cell.Column == _name), IsDoubtful(cells, lengths)));
            cells = [];
            lengths = [];
        }

        for (var index = end; index > 0 && _cost[index] < Impossible;)
        {
            var (from, length) = _back[index];
            if (length == 0)
            {
                Finish();
            }
            else
            {
                var at = from / States;
                var text = LooseCover.Joined(_pieces.Skip(at).Take(length).Select(piece => piece.Text));
                var column = ((index % States) / 2) - 1;
                if (text.Length > 0)
                    cells.Add(new Cell(column, text, _pieces[at].Locator));
                lengths[column] = length;
            }
            index = from;
        }
        Finish();
        rows.Reverse();
        return rows;
    }

    /// <summary>Words were joined in a row whose name, target and result are all words: nothing shows where one ends and the next begins.</summary>
    private bool IsDoubtful(List<Cell> cells, Dictionary<int, int> lengths)
    {
        Cell? At(ColumnRole role) => cells.Find(cell => _header.RoleOf(cell.Column) == role);
        int Length(Cell? cell) => cell is null ? 0 : lengths.GetValueOrDefault(cell.Column);

        var (name, target, actual) = (cells.Find(cell => cell.Column == _name), At(ColumnRole.Target) ?? At(ColumnRole.InitialTarget), At(ColumnRole.Actual));
        if (Math.Max(Length(name), Math.Max(Length(target), Length(actual))) <= 1)
            return false;
        if (CellCosts.IsFigure(target?.Text ?? "") || At(ColumnRole.TargetOperator) is not null)
            return Length(actual) > 1 && Length(target) > 1;
        return !(actual is not null && (CellCosts.IsFigure(actual.Text) || EvaluationWords.IsReached(actual.Text)) && Length(target) <= 1 && Length(actual) == 1);
    }
}
