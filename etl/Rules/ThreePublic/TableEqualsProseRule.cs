namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>“三公”表与文字一致 — each category's amount in the text equals the table.</summary>
internal sealed class TableEqualsProseRule() : DocumentRule("SG-03")
{
    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var places = ThreePublicTable.Of(evidence);
        var any = false;
        foreach (var table in places.Where(place => place.IsTable))
        {
            foreach (var prose in places.Where(place => !place.IsTable && place.Stage == table.Stage))
            {
                foreach (var category in prose.Cells.Keys.Where(table.Cells.ContainsKey))
                {
                    if (prose[category] is not { Value: not null } found) continue;
                    any = true;
                    yield return CompareSame(found.Label, found, table[category]!);
                }
            }
        }

        if (!any) yield return NotEvaluable("reason.no_pair", Description.Title);
    }
}
