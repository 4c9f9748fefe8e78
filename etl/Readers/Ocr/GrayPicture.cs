using System.Globalization;
using System.Text;
using PerfEval.Etl.Readers.Layout;

namespace PerfEval.Etl.Readers.Ocr;

/// <summary>
/// A page as a grey picture, in the plain format that pdftoppm writes and tesseract reads. The lines of tables are found in it and taken out:
/// the recognition reads them as letters, and the layout needs them as lines.
/// </summary>
internal sealed class GrayPicture
{
    // Below this a point is ink.
    private const byte Ink = 140;

    // Of the longer side: no stroke of a character is as long, every side of a cell is.
    private const double ShortestLine = 0.026;

    // Points of the picture: thicker dark areas are shading or photographs.
    private const int Thickest = 9;

    private readonly byte[] _points;

    private GrayPicture(int width, int height, byte[] points) => (Width, Height, _points) = (width, height, points);

    public int Width { get; }

    public int Height { get; }

    /// <summary>Reads a picture; null when it is none of this format.</summary>
    public static GrayPicture? Read(string path)
    {
        var file = File.ReadAllBytes(path);
        var at = 2;
        if (file is not [(byte)'P', (byte)'5', ..] || Number(file, ref at) is not { } width || Number(file, ref at) is not { } height || Number(file, ref at) is not 255)
            return null;
        return (long)width * height == file.Length - at - 1 ? new GrayPicture(width, height, file[(at + 1)..]) : null;
    }

    public void Write(string path)
    {
        using var file = File.Create(path);
        file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")));
        file.Write(_points);
    }

    /// <summary>Takes the straight lines out and returns them, lengths in points of the picture.</summary>
    public (List<Ruling> Across, List<Ruling> Down) TakeLines()
    {
        var shortest = (int)(Math.Max(Width, Height) * ShortestLine);
        var across = Runs(Height, Width, Width, 1, shortest);
        var down = Runs(Width, Height, 1, Width, shortest);
        Erase(across, Width, 1);
        Erase(down, 1, Width);
        return (Lines(across), Lines(down));
    }

    /// <summary>Runs of ink along one direction, as (line, first, end).</summary>
    private List<(int At, int From, int To)> Runs(int lines, int length, int lineStep, int pointStep, int shortest)
    {
        var runs = new List<(int At, int From, int To)>();
        for (var line = 0; line < lines; line++)
        {
            var (start, gap) = (-1, 0);
            for (var point = 0; point <= length; point++)
            {
                if (point < length && _points[(line * lineStep) + (point * pointStep)] < Ink)
                {
                    start = start < 0 ? point : start;
                    gap = 0;
                }
                else if (start >= 0 && (point == length || ++gap > 1))
                {
                    if (point - gap - start >= shortest && IsThin(line, (start + point) / 2, lines, lineStep, pointStep))
                        runs.Add((line, start, point));
                    (start, gap) = (-1, 0);
                }
            }
        }
        return runs;
    }

    private bool IsThin(int line, int point, int lines, int lineStep, int pointStep)
    {
        var (first, last) = (line, line);
        while (first > 0 && line - first <= Thickest && _points[((first - 1) * lineStep) + (point * pointStep)] < Ink)
            first--;
        while (last < lines - 1 && last - line <= Thickest && _points[((last + 1) * lineStep) + (point * pointStep)] < Ink)
            last++;
        return last - first < Thickest;
    }

    private void Erase(List<(int At, int From, int To)> runs, int lineStep, int pointStep)
    {
        var lines = _points.Length / Math.Max(lineStep, 1) / (lineStep == 1 ? Height : 1);
        foreach (var (at, from, to) in runs)
        {
            for (var line = Math.Max(0, at - 1); line <= Math.Min(lines - 1, at + 1); line++)
            {
                for (var point = from; point < Math.Min(to, lineStep == 1 ? Height : Width); point++)
                    _points[(line * lineStep) + (point * pointStep)] = 255;
            }
        }
    }

    private static List<Ruling> Lines(List<(int At, int From, int To)> runs) => [.. runs.Select(run => new Ruling(run.At, run.From, run.To))];

    private static int? Number(byte[] file, ref int at)
    {
        while (at < file.Length && file[at] is 9 or 10 or 13 or 32)
            at++;
        var start = at;
        while (at < file.Length && file[at] is >= (byte)'0' and <= (byte)'9')
            at++;
        return int.TryParse(Encoding.ASCII.GetString(file, start, Math.Min(at - start, 7)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
