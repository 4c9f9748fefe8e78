namespace PerfEval.Etl.Readers.Pdf.Rules;

/// <summary>Walks the drawing orders of a page and keeps the straight upright strokes: lines, the edges of drawn boxes, thin filled boxes.</summary>
internal sealed class DrawnLines(PdfObjects objects)
{
    // Points: a thicker filled box is a background, no line.
    private const double Thickest = 4;

    private const int MostLines = 40_000;

    private const int DeepestForm = 6;

    // Text turned into outlines has thousands.
    private const int MostCurves = 400;

    private readonly List<Box> _lines = [];

    private readonly List<double> _numbers = [];

    private readonly List<(Box Box, bool IsRectangle)> _path = [];

    private readonly Stack<(Transform Place, Box Clip)> _kept = new();

    private Transform _place = Transform.Identity;

    private Box _clip = Box.Everything;

    private (double X, double Y) _point;

    private (double X, double Y) _start;

    private bool _clips;

    /// <summary>Whether anything that looks like a picture was drawn: an image, or more curves than tables have.</summary>
    public bool HasPicture => _images > 0 || _curves > MostCurves;

    private int _images;

    private int _curves;

    /// <summary>Strokes of a content stream as thin boxes, in the coordinates of the page.</summary>
    public IReadOnlyList<Box> Of(byte[] content, Dictionary<string, object?>? resources)
    {
        Draw(content, resources, 0);
        return _lines;
    }

    private void Draw(byte[] content, Dictionary<string, object?>? resources, int depth)
    {
        var parser = new PdfParser(content);
        string? name = null;
        while (parser.Next(out var value) && _lines.Count < MostLines)
        {
            if (value is double number)
            {
                _numbers.Add(number);
            }
            else if (value is PdfName named)
            {
                name = named.Text;
            }
            else if (value is PdfOperator order)
            {
                if (order.Text == "BI")
                    SkipImage(parser);
                else if (order.Text == "Do" && name is not null && depth < DeepestForm)
                    DrawForm(name, resources, depth);
                else
                    Obey(order.Text);
                _numbers.Clear();
            }
        }
    }

    private void SkipImage(PdfParser parser)
    {
        _images++;
        parser.SkipInlineImage();
    }

    private void Obey(string order)
    {
        switch (order)
        {
            case "q":
                if (_kept.Count < 1_000)
                    _kept.Push((_place, _clip));
                break;
            case "Q":
                if (_kept.TryPop(out var kept))
                    (_place, _clip) = kept;
                break;
            case "cm" when _numbers.Count >= 6:
                _place = new Transform(_numbers[^6], _numbers[^5], _numbers[^4], _numbers[^3], _numbers[^2], _numbers[^1]).Then(_place);
                break;
            case "m" when _numbers.Count >= 2:
                _start = _point = _place.Of(_numbers[^2], _numbers[^1]);
                break;
            case "l" when _numbers.Count >= 2:
                LineTo(_place.Of(_numbers[^2], _numbers[^1]));
                break;
            case "h":
                LineTo(_start);
                break;
            case "c" or "v" or "y" when _numbers.Count >= 2:
                _curves++;
                _point = _place.Of(_numbers[^2], _numbers[^1]);
                break;
            case "re" when _numbers.Count >= 4:
                var (x, y, width, height) = (_numbers[^4], _numbers[^3], _numbers[^2], _numbers[^1]);
                _path.Add((Box.Of(_place.Of(x, y), _place.Of(x + width, y + height)), true));
                break;
            case "W" or "W*":
                _clips = true;
                break;
            case "S" or "B" or "B*":
                Finish(strokes: true);
                break;
            case "s" or "b" or "b*":
                LineTo(_start);
                Finish(strokes: true);
                break;
            case "f" or "F" or "f*":
                Fill();
                break;
            case "n":
                End();
                break;
        }
    }

    private void LineTo((double X, double Y) point)
    {
        _path.Add((Box.Of(_point, point), false));
        _point = point;
    }

    private void Finish(bool strokes)
    {
        foreach (var (box, isRectangle) in _path)
        {
            if (strokes && isRectangle && !IsThin(box))
            {
                Keep(box with { High = box.Low });
                Keep(box with { Low = box.High });
                Keep(box with { Right = box.Left });
                Keep(box with { Left = box.Right });
            }
            else if (IsThin(box))
            {
                Keep(box);
            }
        }
        End();
    }

    /// <summary>A filled path of lines is the box around it when that is thin.</summary>
    private void Fill()
    {
        var lines = _path.Where(part => !part.IsRectangle).Select(part => part.Box).ToList();
        if (lines.Count is >= 3 and <= 5)
        {
            var around = new Box(lines.Min(line => line.Left), lines.Min(line => line.Low), lines.Max(line => line.Right), lines.Max(line => line.High));
            if (IsThin(around))
                Keep(around);
        }
        _path.RemoveAll(part => !part.IsRectangle);
        Finish(strokes: false);
    }

    private void End()
    {
        if (_clips && _path is [{ IsRectangle: true, Box: var box }])
            _clip = _clip.Within(box);
        _clips = false;
        _path.Clear();
    }

    private void Keep(Box line)
    {
        var seen = line.Within(_clip);
        if (seen.Right >= seen.Left && seen.High >= seen.Low)
            _lines.Add(seen);
    }

    private static bool IsThin(Box box) => Math.Min(box.Right - box.Left, box.High - box.Low) <= Thickest;

    private void DrawForm(string name, Dictionary<string, object?>? resources, int depth)
    {
        var forms = objects.Entries(resources?.GetValueOrDefault("XObject"));
        if (objects.Resolve(forms?.GetValueOrDefault(name)) is not PdfStream form)
            return;
        if (form.Entries.GetValueOrDefault("Subtype") is PdfName { Text: "Image" })
            _images++;
        if (form.Entries.GetValueOrDefault("Subtype") is not PdfName { Text: "Form" })
            return;
        var (place, clip, kept) = (_place, _clip, _kept.Count);
        if (objects.Resolve(form.Entries.GetValueOrDefault("Matrix")) is List<object?> { Count: 6 } matrix && matrix.TrueForAll(item => item is double))
            _place = new Transform((double)matrix[0]!, (double)matrix[1]!, (double)matrix[2]!, (double)matrix[3]!, (double)matrix[4]!, (double)matrix[5]!).Then(_place);
        _numbers.Clear();
        Draw(objects.Content(form), objects.Entries(form.Entries.GetValueOrDefault("Resources")) ?? resources, depth + 1);
        while (_kept.Count > kept)
            _kept.Pop();
        (_place, _clip) = (place, clip);
    }
}
