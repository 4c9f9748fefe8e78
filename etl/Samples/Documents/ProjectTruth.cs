using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>项目真值 — notes the money of a project as its form prints it, and the defects its story brings along.</summary>
internal static class ProjectTruth
{
    /// <summary>Initial, full-year, outturn.</summary>
    public static void Money(TruthBuilder truth, string statement, string name, ProjectYear project)
    {
        truth.Project(statement, name, "initial_budget", project.Initial);
        truth.Project(statement, name, "adjusted_budget", project.FullYear);
        truth.Project(statement, name, "executed", project.Outturn);
    }

    /// <summary>Masked rate, zero and over-execution: what happened to the money itself.</summary>
    public static void Story(TruthBuilder truth, string name, ProjectYear project)
    {
        var (full, rate) = (TruthBuilder.Number(project.FullYear), TruthBuilder.Number(project.InitialRate));
        if (project.IsMasked && project.InitialRate < 90m)
            truth.Defect(SampleDefectKind.MaskedRate, name, full, TruthBuilder.Number(project.Initial + project.Addition));
        if (project.Outturn == 0m && project.Initial > 0m)
            truth.Defect(SampleDefectKind.ZeroExecution, name, "0", TruthBuilder.Number(project.Initial));
        if (project.InitialRate > 100m)
            truth.Defect(SampleDefectKind.OverExecution, name, rate, "100");
    }
}
