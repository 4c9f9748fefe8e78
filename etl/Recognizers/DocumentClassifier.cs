using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.Classification;
using PerfEval.Etl.Recognizers.Text;
using PerfEval.Etl.Templates;

namespace PerfEval.Etl.Recognizers;

/// <summary>文件归类 — tells kind, region, department and fiscal year of a document by its title, labels and tables, each with the words it rests on.</summary>
public static class DocumentClassifier
{
    private const int LongestTitle = 60;

    /// <summary>归类 — the profile of a document; what the document does not say stays empty.</summary>
    public static DocumentProfile Classify(SourceDocument document)
    {
        if (TemplateCover.Of(document) is { } cover)
            return cover.Profile();
        var front = new FrontPage(document);
        var evidence = new List<ProfileEvidence>();
        var kind = Kind(document, front, evidence);
        var title = front.Title;
        var department = DepartmentName.Find(document, front, evidence, out var code);
        var region = Region(department, title, document, evidence);
        var year = Year(document, front, evidence);
        return new DocumentProfile(kind, title, region, department, code, year, evidence);
    }

    private static DocumentKind Kind(SourceDocument document, FrontPage front, List<ProfileEvidence> evidence)
    {
        foreach (var line in front.Titles)
        {
            if (KindClues.OfTitle(line.Text) is { } named)
                return Found(named, line.Text, line.Locator, evidence);
        }
        // Titles printed over several lines give their kind only together.
        if (front.Titles.Count > 1 && KindClues.OfTitle(string.Concat(front.Titles.Take(4).Select(line => line.Text))) is { } joined)
            return Found(joined, front.Title, front.Titles[0].Locator, evidence);
        foreach (var paragraph in document.Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Text.Length <= 50 && paragraph.Text[^1] is not ('。' or '；')).Take(60))
        {
            if (KindClues.OfTitle(paragraph.Text) is { } headed)
                return Found(headed, paragraph.Text, paragraph.Locator, evidence);
        }
        foreach (var table in document.Blocks.OfType<Table>())
        {
            if (KindClues.OfTable(table) is { } shown)
                return Found(shown, string.Join(' ', table.Rows[0].Cells.Select(cell => cell.Text)), table.Locator, evidence);
        }
        // A document that reached the product in one line has its title in front of everything else.
        if (document.Blocks[0] is Paragraph { Text.Length: > LongestTitle } run)
        {
            var words = run.Text[..LongestTitle].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            foreach (var title in words.Concat([string.Concat(words)]))
            {
                if (KindClues.OfTitle(title) is { } opening)
                    return Found(opening, title, run.Locator, evidence);
            }
        }
        return DocumentKind.Unknown;
    }

    private static DocumentKind Found(DocumentKind kind, string text, Locator at, List<ProfileEvidence> evidence)
    {
        evidence.Add(new ProfileEvidence("kind", text.Trim(), at));
        return kind;
    }

    private static string Region(string department, string title, SourceDocument document, List<ProfileEvidence> evidence)
    {
        var region = Regions.Prefix(department);
        var source = region.Length > 0 ? department : title;
        region = region.Length > 0 ? region : Regions.Prefix(title);
        if (region.Length == 0)
            return "";
        evidence.Add(new ProfileEvidence("region", source, document.Blocks[0].Locator));
        return region;
    }

    private static int? Year(SourceDocument document, FrontPage front, List<ProfileEvidence> evidence)
    {
        foreach (var line in front.Titles)
        {
            if (FiscalYears.InTitle(line.Text) is not { } year)
                continue;
            evidence.Add(new ProfileEvidence("fiscal_year", PrintedText.Compact(line.Text), line.Locator));
            return year;
        }
        if (FiscalYears.MostNamed(document.Blocks) is not { } named)
            return null;
        evidence.Add(new ProfileEvidence("fiscal_year", named.Text, named.Locator));
        return named.Year;
    }
}
