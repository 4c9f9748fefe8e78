using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Rules.Publication;

/// <summary>自评与决算同步 — self-evaluations are published with the final accounts or before them.</summary>
internal sealed class TogetherRule() : CaseRule("DL-08")
{
    public override IEnumerable<CaseFinding> Check(CaseFile file)
    {
        foreach (var accounts in file.Documents.Where(document => document.Kind == DocumentKind.FinalAccountsDisclosure))
        {
            yield return new CaseFinding(accounts.FiscalYear, accounts.Document.FileName, Judge(file, accounts));
        }
    }

    private Finding Judge(CaseFile file, DocumentEvidence accounts)
    {
        if (accounts.Projects.Any(project => project.IsEvaluated)) return Pass(accounts.Profile.Title);
        var evaluation = file.Documents.FirstOrDefault(document => document.FiscalYear == accounts.FiscalYear && document.Projects.Any(project => project.IsEvaluated));
        var (own, other) = (DateOf(file, accounts), evaluation is null ? null : DateOf(file, evaluation));
        return own is null || other is null ? NotEvaluable("reason.no_dates") : Expect(other <= own, accounts.Profile.Title, "finding.after_accounts", []);
    }

    private static DateOnly? DateOf(CaseFile file, DocumentEvidence document) => file.Publications.FirstOrDefault(record => record.Document == document.Document.FileName)?.PublishedOn;
}
