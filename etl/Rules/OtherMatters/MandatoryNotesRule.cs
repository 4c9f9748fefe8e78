using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.OtherMatters;

/// <summary>必备说明 — duties, structure, changes, agency cost, procurement, assets, performance and terms are all explained.</summary>
internal sealed class MandatoryNotesRule() : DocumentRule("DS-12")
{
    private static readonly (string Name, string[] Words)[] Notes =
    [
        ("部门职责", ["职责", "职能"]),
        ("机构设置", ["机构设置", "内设机构", "单位构成", "内设科室", "机构情况", "人员构成"]),
        ("增减变化", ["增加", "减少", "持平", "增长", "下降"]),
        ("机关运行经费", ["机关运行经费"]),
        ("政府采购", ["政府采购"]),
        ("国有资产", ["国有资产", "固定资产"]),
        ("绩效", ["绩效"]),
        ("名词解释", ["名词解释", "专业名词", "名词说明"]),
    ];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        // A file with tables only has its text elsewhere.
        if (evidence.Paragraphs.Count(paragraph => paragraph.Text.Length > 40) < 5)
        {
            yield return NotEvaluable("reason.no_prose");
            yield break;
        }

        var texts = evidence.Paragraphs.Select(paragraph => PrintedText.WithoutBlanks(paragraph.Text)).ToList();
        foreach (var (name, words) in Notes)
        {
            yield return Expect(
                texts.Exists(text => words.Any(word => text.Contains(word, StringComparison.Ordinal))),
                name,
                "finding.note_missing",
                [Operand.Quote(name, "", evidence.Blocks[0].Locator)]);
        }
    }
}
