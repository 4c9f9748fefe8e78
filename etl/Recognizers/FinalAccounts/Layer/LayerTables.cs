using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Evaluation.Loose;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Layer;

/// <summary>
/// 文字层重建 — statements of budgets and final accounts that reach the product as mere text: cells between blanks or on a line each, empty ones
/// gone. A statement is found by its title; its values come under the standard columns where sums or order allow one way only.
/// </summary>
public static partial class LayerTables
{
    private const int LongestCaption = 60;

    // A title in a list of contents has its page number at most.
    private const int FewestNumbers = 3;

    // The widest captions print title, code, department, date and unit.
    private const int MostCaptionPieces = 12;

    /// <summary>The document with such statements as tables; the document itself when it has none.</summary>
    public static SourceDocument Rebuild(SourceDocument document)
    {
        if (!document.Blocks.Any(MightBeTitle))
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
            blocks.AddRange(run.Any(MightBeTitle) ? Rebuilt(run, notes) : run);
            i += run.Length;
        }
        return document with { Blocks = blocks, Notes = notes };
    }

    private static bool MightBeTitle(Block block) => block is Paragraph paragraph && Title().IsMatch(paragraph.Text);

    private static IEnumerable<Block> Rebuilt(Paragraph[] run, List<ReadingNote> notes)
    {
        var pieces = Pieces.Of(run, byLine: false);
        var at = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (KindOf(pieces[i]) is var kind && kind == TableKind.Unknown)
                continue;
            var end = End(pieces, i + 1);
            var body = LayerTokens.Of(pieces.Skip(i + 1).Take(end - i - 1));
            if (body.Count(token => token.Kind == LayerTokenKind.Number) < FewestNumbers)
                continue;
            if (Build(kind, LabelText.Of(pieces[i].Text), body) is not { } table)
            {
                notes.Add(new ReadingNote("table_unread", PrintedText.Compact(pieces[i].Text), pieces[i].Locator));
                continue;
            }
            // 公开05表 may stand in front of its title.
            var start = i > at && Code().IsMatch(LabelText.Of(pieces[i - 1].Text)) ? i - 1 : i;
            foreach (var paragraph in Paragraphs(run, pieces, at, start))
                yield return paragraph;
            foreach (var caption in pieces.Skip(start).Take(Math.Min(end - start, MostCaptionPieces)).Where((piece, offset) => offset == i - start || Caption().IsMatch(LabelText.Of(piece.Text))))
                yield return new Paragraph(caption.Text, [new TextPiece(0, caption.Locator)], 0);
            yield return table;
            at = end;
            i = end - 1;
        }
        foreach (var paragraph in Paragraphs(run, pieces, at, pieces.Count))
            yield return paragraph;
    }

    private static TableKind KindOf(Piece piece)
    {
        var text = LabelText.Of(piece.Text);
        return text.Length <= LongestCaption && Title().IsMatch(text) && TableCaption.IsTitle(text) ? TableKinds.OfTitle(text) : TableKind.Unknown;
    }

    /// <summary>A statement ends at the next title, at a sentence, a note or the next part of the document.</summary>
    private static int End(List<Piece> pieces, int from)
    {
        var numbers = 0;
        for (var i = from; i < pieces.Count; i++)
        {
            var text = LabelText.Of(pieces[i].Text);
            numbers += CellText.IsNumber(text) ? 1 : 0;
            // 公开05表 behind the values belongs to the next statement.
            if (numbers >= FewestNumbers && Code().IsMatch(text) && (pieces[i].StartsLine || (i + 1 < pieces.Count && KindOf(pieces[i + 1]) != TableKind.Unknown)))
                return i;
            if (KindOf(pieces[i]) != TableKind.Unknown || Stop().IsMatch(text) || (Title().IsMatch(text) && (pieces[i].StartsLine || (text.EndsWith('表') && TableCaption.IsTitle(text)))))
                return i;
        }
        return pieces.Count;
    }

    private static Table? Build(TableKind kind, string title, List<LayerToken> tokens) =>
        kind switch
        {
            TableKind.IncomeExpenditure => BalanceLayer.Build(tokens, "income-expenditure"),
            TableKind.FiscalAppropriation => BalanceLayer.Build(tokens, "fiscal-appropriation"),
            TableKind.Income or TableKind.Expenditure or TableKind.GovernmentFund or TableKind.StateCapital => ItemLayer.Build(tokens, kind),
            TableKind.GeneralExpenditure => title.Contains("明细", StringComparison.Ordinal) ? null : ItemLayer.Build(tokens, kind),
            TableKind.EconomicExpenditure => EconomicLayer.Build(tokens),
            TableKind.ThreePublic => ThreePublicLayer.Build(tokens),
            _ => null,
        };

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
            {
                yield return run[paragraph];
            }
            else
            {
                foreach (var line in pieces.Skip(i).Take(next - i).Where(piece => piece.Text.Length > 0).GroupBy(piece => piece.Locator))
                    yield return new Paragraph(string.Join(' ', line.Select(piece => piece.Text)), [new TextPiece(0, line.Key)], 0);
            }
            i = next;
        }
    }

    // 收入支出决算总表 · 一般公共预算财政拨款支出决算表（按功能分类科目） · 支出预算总表
    [GeneratedRegex("""(?:收入|支出|收支|[“"]?三公[”"]?经费)[^。，；]{0,24}表""")]
    private static partial Regex Title();

    [GeneratedRegex("""^(?:财决|预算|部门)?公开表?\d{1,2}(?:-\d)?表?$|单位[:：]|[:：]?(?:人民币)?[万千]?元$|^(?:部门|编制)""")]
    private static partial Regex Caption();

    [GeneratedRegex("""^(?:财决|预算|部门)?公开表?\d{1,2}(?:-\d)?表?$|^表\d{1,2}$""")]
    private static partial Regex Code();

    [GeneratedRegex("""[。；]$|^第[一二三四五六七八九十]部分|^(?:注|说明|备注)[:：\d]|情况说明$|^[^\d]{45,}$""")]
    private static partial Regex Stop();
}
