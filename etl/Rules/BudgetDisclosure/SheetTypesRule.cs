namespace PerfEval.Etl.Rules.BudgetDisclosure;

/// <summary>指标种类齐全 — every target sheet has quantity, quality, timeliness and cost, a benefit and satisfaction.</summary>
internal sealed class SheetTypesRule() : DocumentRule("BD-09")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var sheets = evidence.Projects.Where(project => project.Target is not null && project.Indicators.Count > 0).ToList();
        if (sheets.Count == 0) yield return NotEvaluable("reason.no_indicators");
        foreach (var sheet in sheets)
        {
            var missing = SelfEvaluation.IndicatorTypes.Missing(sheet.Indicators);
            yield return Expect(missing.Count == 0, sheet.Name, "finding.types_missing", [Operand.Quote(sheet.Name, string.Join('、', missing), sheet.Target!.Locator)]);
        }
    }
}
