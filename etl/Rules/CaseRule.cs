namespace PerfEval.Etl.Rules;

/// <summary>跨文件检查 — looks at all documents of one department.</summary>
public abstract class CaseRule(string id) : Rule(id)
{
    /// <summary>检查 — every comparison it makes, each under the document it doubts.</summary>
    public abstract IEnumerable<CaseFinding> Check(CaseFile file);
}
