namespace PerfEval.Etl.Rules.Publication;

/// <summary>公开渠道 — the disclosure stands in the unified column and its file opens.</summary>
internal sealed class ChannelRule() : CaseRule("DL-06")
{
    public override IEnumerable<CaseFinding> Check(CaseFile file)
    {
        foreach (var record in file.Publications)
            yield return new CaseFinding(record.FiscalYear, record.Document, record is not { IsOnPlatform: { } platform, IsReachable: { } reachable } ? NotEvaluable("reason.not_visited") : Expect(platform && reachable, record.Document, "finding.not_reachable", []));
    }
}
