namespace PerfEval.Etl.Rules.Publication;

/// <summary>静默替换 — the published file is still there and still the one that was loaded.</summary>
internal sealed class ReplacedRule() : CaseRule("DL-07")
{
    public override IEnumerable<CaseFinding> Check(CaseFile file)
    {
        foreach (var record in file.Publications)
        {
            var document = file.Documents.FirstOrDefault(candidate => candidate.Document.FileName == record.Document);
            var finding = record.Sha256 is not { } now || document is null
                ? NotEvaluable("reason.not_visited")
                : Expect(now == document.Document.Sha256, record.Document, "finding.replaced", [Operand.Quote("指纹", now, document.Blocks[0].Locator)], expected: document.Document.Sha256);
            yield return new CaseFinding(record.FiscalYear, record.Document, finding);
        }
    }
}
