namespace PerfEval.Tests.Requirements;

/// <summary>A fact about scanned pages: needs poppler and <see cref="Requirement.Tesseract"/>, and a browser that prints the page to be scanned.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RecognitionFactAttribute : FactAttribute
{
    public RecognitionFactAttribute() => Skip = Requirement.Poppler.Skip ?? Requirement.Tesseract.Skip ?? Requirement.Browser.Skip;
}
