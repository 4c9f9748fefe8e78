using PerfEval.Etl.Facts;
using PerfEval.Etl.Rules.Accounts;

namespace PerfEval.Etl.Rules.ThreePublic;

/// <summary>经济分类与“三公” — trips, reception, car running and car purchase of basic spending stay within the three-public outturn.</summary>
internal sealed class EconomicItemsRule() : DocumentRule("SG-11")
{
    private static readonly (string Code, ThreePublicCategory Category)[] Pairs =
    [
        ("30212", ThreePublicCategory.Overseas),
        ("30217", ThreePublicCategory.Reception),
        ("30231", ThreePublicCategory.VehicleOperation),
        ("31013", ThreePublicCategory.VehiclePurchase),
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var table = ThreePublicTable.Of(evidence).FirstOrDefault(place => place.IsTable && place.Stage == evidence.Stage);
        var items = evidence.EconomicItems().ToLookup(item => item.Code);
        if (table is null || items.Count == 0)
        {
            yield return NotEvaluable("reason.no_pair", Description.Title);
            yield break;
        }

        foreach (var (code, category) in Pairs)
        {
            if (items[code].FirstOrDefault(item => (item.Basic.Value ?? item.Amount.Value) is not null) is not { } item || table[category] is not { } limit) continue;
            var basic = Operand.Of(code, item.Basic.HasValue ? item.Basic : item.Amount);
            yield return Expect(basic.Amount <= limit.Amount + Tolerance.OfSum([basic, limit]), limit.Label, "finding.exceeds", [basic, limit], expected: $"≤ {limit.Amount}");
        }
    }
}
