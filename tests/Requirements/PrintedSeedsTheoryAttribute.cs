namespace PerfEval.Tests.Requirements;

/// <summary>A theory that prints the seeds and reads the PDF files again: needs the shared folder, a browser and poppler.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PrintedSeedsTheoryAttribute : TheoryAttribute
{
    public PrintedSeedsTheoryAttribute() => Skip = Requirement.SharedFolder.Skip ?? Requirement.Browser.Skip ?? Requirement.Poppler.Skip;
}
