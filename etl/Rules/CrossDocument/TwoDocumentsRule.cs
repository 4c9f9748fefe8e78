using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.CrossDocument;

/// <summary>两份文件同数 — a line stated by one document of the department equals that of another, of the same or the next year.</summary>
internal sealed class TwoDocumentsRule(string id, DocumentKind later, DocumentKind earlier, int yearsBetween, params TwoLines[] pairs) : CaseRule(id)
{
    public override IEnumerable<CaseFinding> Check(CaseFile file)
    {
        foreach (var document in file.Documents.Where(document => document.Kind == later))
        {
            var other = file.Documents.FirstOrDefault(candidate => candidate.Kind == earlier && candidate.FiscalYear == document.FiscalYear - yearsBetween && candidate != document);
            foreach (var finding in other is null ? [NotEvaluable("reason.no_other_document")] : Compare(document, other))
                yield return new CaseFinding(document.FiscalYear, document.Document.FileName, finding);
        }
    }

    private IEnumerable<Finding> Compare(DocumentEvidence document, DocumentEvidence other)
    {
        var any = false;
        foreach (var pair in pairs)
        {
            if (pair.Found(document) is not { } found || pair.Expected(other) is not { } expected) continue;
            any = true;
            yield return CompareSame(found.Label, found, expected with { Document = other.Document.FileName });
        }

        if (!any) yield return NotEvaluable("reason.no_pair", Description.Title);
    }
}
