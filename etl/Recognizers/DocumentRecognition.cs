using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Classification;
using PerfEval.Etl.Recognizers.Evaluation.Loose;
using PerfEval.Etl.Recognizers.Evidence;
using PerfEval.Etl.Recognizers.FinalAccounts.Layer;
using PerfEval.Etl.Recognizers.Narrative;
using PerfEval.Etl.Recognizers.Sectioning;
using PerfEval.Etl.Recognizers.Text;
using PerfEval.Etl.Recognizers.Wording;
using PerfEval.Etl.Templates;

namespace PerfEval.Etl.Recognizers;

/// <summary>识别 — the way from a document as read to facts: classify, split into sections, run every recognizer, weigh the facts against each other, list what stayed unread.</summary>
public static class DocumentRecognition
{
    /// <summary>识别 — pure: the same document always gives the same result by the words chosen at start.</summary>
    public static RecognitionResult Run(SourceDocument document) => Run(document, ProfileCorrection.None);

    /// <summary>识别 — with what a person said about the classification.</summary>
    public static RecognitionResult Run(SourceDocument document, ProfileCorrection correction) => Run(document, correction, RecognizerCatalogue.All);

    /// <summary>识别 — with the recognizers given.</summary>
    public static RecognitionResult Run(SourceDocument document, IReadOnlyList<IRecognizer> recognizers) => Run(document, ProfileCorrection.None, recognizers);

    private static RecognitionResult Run(SourceDocument printed, ProfileCorrection correction, IReadOnlyList<IRecognizer> recognizers)
    {
        var document = TitleRows.Split(OneLineText.Split(LayerTables.Rebuild(LooseForms.Rebuild(PlainCharacters.Of(printed))), printed));
        var profile = correction.Apply(DocumentClassifier.Classify(document));
        using var words = Vocabulary.Current.For(Regions.Above(profile.Region), profile.FiscalYear).Enter();
        var sections = Sectionizer.Split(document, profile).Select(section => OfYear(section, document, correction)).ToList();
        var facts = new List<Fact>();
        var unresolved = new List<Unresolved>();
        unresolved.AddRange(document.Notes.Select(note => new Unresolved(note.Reason, note.Text, note.Locator)));
        if (profile.Kind == DocumentKind.Unknown)
            unresolved.Add(new Unresolved("document_kind_unknown", profile.Title, document.Blocks[0].Locator));
        foreach (var section in sections)
        {
            // A figure without a year belongs nowhere; a template says itself which cell to fill.
            if (section is { FiscalYear: 0, Kind: not SectionKind.ImportTemplate })
            {
                unresolved.Add(new Unresolved("fiscal_year_unknown", section.Project.Length > 0 ? section.Project : profile.Title, section.Blocks[0].Locator));
                continue;
            }
            foreach (var recognized in Of(section, recognizers).SelectMany(recognizer => recognizer.Recognize(section)))
            {
                if (recognized is Fact fact)
                    facts.Add(fact);
                else if (recognized is Unresolved open)
                    unresolved.Add(open);
            }
        }
        TableBeforeProse.Apply(facts);
        unresolved.AddRange(Coverage.Unread(document, sections, facts, unresolved));
        return new RecognitionResult(profile, sections, EvidencePass.Weigh(document, facts), unresolved);
    }

    /// <summary>The sheets of the product's own template look like published tables; only its own recognizer knows what is a heading there.</summary>
    private static IEnumerable<IRecognizer> Of(Section section, IReadOnlyList<IRecognizer> recognizers) =>
        recognizers.Where(recognizer => (section.Kind == SectionKind.ImportTemplate) == recognizer is ImportTemplateRecognizer);

    // A section's own title repeats the year that a person has just corrected.
    private static Section OfYear(Section section, SourceDocument document, ProfileCorrection correction) =>
        correction.FiscalYear is { } year && section.FiscalYear == DocumentClassifier.Classify(document).FiscalYear ? section with { FiscalYear = year } : section;
}
