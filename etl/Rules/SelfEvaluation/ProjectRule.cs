using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Rules.SelfEvaluation;

/// <summary>逐项目检查 — a check that looks at every evaluated project by itself.</summary>
internal abstract class ProjectRule(string id) : DocumentRule(id)
{
    public sealed override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        foreach (var project in evidence.Projects.Where(project => project.IsEvaluated || project.Summary is not null))
        {
            foreach (var finding in Check(project, evidence)) yield return finding;
        }
    }

    /// <summary>The comparisons of one project.</summary>
    protected abstract IEnumerable<Finding> Check(ProjectCase project, DocumentEvidence evidence);

    /// <summary>A figure that is stated; empty otherwise.</summary>
    protected static Operand? Known(string label, Figure? figure) => figure is { Value: not null } ? Operand.Of(label, figure) : null;
}
