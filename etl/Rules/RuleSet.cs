using PerfEval.Etl.Rules.Accounts;
using PerfEval.Etl.Rules.AccountsProse;
using PerfEval.Etl.Rules.BudgetDisclosure;
using PerfEval.Etl.Rules.CrossDocument;
using PerfEval.Etl.Rules.OtherMatters;
using PerfEval.Etl.Rules.Publication;
using PerfEval.Etl.Rules.SelfEvaluation;
using PerfEval.Etl.Rules.Texts;
using PerfEval.Etl.Rules.ThreePublic;
using PerfEval.Etl.Rules.WholeDepartment;

namespace PerfEval.Etl.Rules;

/// <summary>检查清单 — every check in the code, family by family; one that is not listed does not run.</summary>
public static class RuleSet
{
    /// <summary>单份文件检查.</summary>
    public static IReadOnlyList<DocumentRule> OfDocuments { get; } =
    [
        .. AccountsRules.All,
        .. AccountsProseRules.All,
        .. ThreePublicRules.All,
        .. OtherMattersRules.All,
        .. BudgetDisclosureRules.All,
        .. SelfEvaluationRules.All,
        .. WholeDepartmentRules.All,
        .. CrossSectionRules.All,
        .. TextRules.All,
    ];

    /// <summary>跨文件检查.</summary>
    public static IReadOnlyList<CaseRule> OfCases { get; } = [.. CrossDocumentRules.All, .. PublicationRules.All];

    /// <summary>全部检查.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. OfDocuments, .. OfCases];
}
