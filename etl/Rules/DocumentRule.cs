namespace PerfEval.Etl.Rules;

/// <summary>单份文件检查 — looks at one document alone.</summary>
public abstract class DocumentRule(string id) : Rule(id)
{
    /// <summary>检查 — every comparison it makes; nothing at all means it does not apply.</summary>
    public abstract IEnumerable<Finding> Check(DocumentEvidence evidence);
}
