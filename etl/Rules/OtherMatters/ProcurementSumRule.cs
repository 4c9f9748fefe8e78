namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>政府采购构成 — goods, works and services make the total, in the text and in the table, and both state the same.</summary>
internal sealed class ProcurementSumRule() : DocumentRule("DS-04")
{
    private static readonly string[] Parts = ["procurement.goods", "procurement.works", "procurement.services"];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var (table, prose) = (Stated.InTable(evidence, "procurement.total"), Stated.InProse(evidence, "procurement.total"));
        if (table is null && prose is null) yield return NotEvaluable("reason.no_line", "政府采购");
        foreach (var (total, read) in new (Operand?, Func<DocumentEvidence, string, Operand?>)[] { (table, Stated.InTable), (prose, Stated.InProse) })
        {
            var parts = Parts.Select(part => read(evidence, part)).OfType<Operand>().ToList();
            if (total is not null && parts.Count > 0) yield return CompareSum(total.Label, total, parts);
        }

        if (table is not null && prose is not null) yield return CompareSame(prose.Label, prose, table);
    }
}
