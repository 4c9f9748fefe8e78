using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Evaluation.Loose;

/// <summary>
/// 散表重建 — puts forms together again that reach the product as mere text: one cell per line, one row per line, everything in one line, cells
/// closed by a bar. What cannot be brought under its header for certain stays text and is listed.
/// </summary>
public static class LooseForms
{
    /// <summary>The document with such forms as tables; the document itself when it has none.</summary>
    public static SourceDocument Rebuild(SourceDocument document)
    {
        if (!document.Blocks.Any(MightBeForm))
            return document;
        var notes = new List<ReadingNote>(document.Notes);
        var blocks = new List<Block>(document.Blocks.Count);
        for (var i = 0; i < document.Blocks.Count;)
        {
            if (document.Blocks[i] is not Paragraph)
            {
                blocks.Add(document.Blocks[i++]);
                continue;
            }
            var run = document.Blocks.Skip(i).TakeWhile(block => block is Paragraph).Cast<Paragraph>().ToArray();
            blocks.AddRange(run.Any(MightBeForm) ? Rebuilt(run, notes) : run);
            i += run.Length;
        }
        return document with { Blocks = blocks, Notes = notes };
    }

    private static bool MightBeForm(Block block) =>
        block is Paragraph paragraph && (paragraph.Text.Contains("指标", StringComparison.Ordinal) || paragraph.Text.Contains("执行数", StringComparison.Ordinal) || paragraph.Text.Contains("自评得分", StringComparison.Ordinal));

    private static IEnumerable<Block> Rebuilt(Paragraph[] run, List<ReadingNote> notes)
    {
        var pieces = Pieces.Of(run, byLine: false);
        var forms = LooseForm.In(pieces);
        if (forms.Count == 0)
            return run;
        // Headings on a line each: then every line is a cell, blanks inside included.
        if (forms.TrueForAll(form => form.IsCellPerLine(pieces)))
        {
            pieces = Pieces.Of(run, byLine: true);
            forms = LooseForm.In(pieces);
        }
        return Blocks(run, pieces, forms, notes);
    }

    private static IEnumerable<Block> Blocks(Paragraph[] run, List<Piece> pieces, List<LooseForm> forms, List<ReadingNote> notes)
    {
        var at = 0;
        foreach (var form in forms)
        {
            var (table, end) = LooseTable.Of(pieces, form, notes);
            if (table is null)
                continue;
            foreach (var paragraph in Paragraphs(run, pieces, at, form.Start))
                yield return paragraph;
            yield return table;
            at = end;
        }
        foreach (var paragraph in Paragraphs(run, pieces, at, pieces.Count))
            yield return paragraph;
    }

    /// <summary>Whole paragraphs as they were, cut ones line by line.</summary>
    private static IEnumerable<Paragraph> Paragraphs(Paragraph[] run, List<Piece> pieces, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var paragraph = pieces[i].Paragraph;
            var next = i;
            while (next < end && pieces[next].Paragraph == paragraph)
                next++;
            var isWhole = (i == 0 || pieces[i - 1].Paragraph != paragraph) && (next == pieces.Count || pieces[next].Paragraph != paragraph);
            if (isWhole)
                yield return run[paragraph];
            else
            {
                foreach (var line in pieces.Skip(i).Take(next - i).Where(piece => piece.Text.Length > 0).GroupBy(piece => piece.Locator))
                    yield return new Paragraph(string.Join(' ', line.Select(piece => piece.Text)), [new TextPiece(0, line.Key)], run[paragraph].Page);
            }
            i = next;
        }
    }
}
