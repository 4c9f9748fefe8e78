using PerfEval.Etl.Readers.Tools;

namespace PerfEval.Tests.Requirements;

/// <summary>
/// Something outside the repository that a test needs. Where it is missing the test is skipped with a visible reason;
/// under CI (CI=true) it runs and fails, except for what no CI machine has.
/// </summary>
public sealed record Requirement(string? Value, string SkipReason, bool OptionalInCi = false)
{
    /// <summary>Chromium: PERFEVAL_CHROMIUM, or where Debian puts it.</summary>
    public static Requirement Browser { get; } = new(
        ExistingFile(Environment.GetEnvironmentVariable("PERFEVAL_CHROMIUM") ?? "/usr/bin/chromium"),
        "needs Chromium: install it, or name its program in PERFEVAL_CHROMIUM");

    /// <summary>Poppler: pdftotext on PATH or in PERFEVAL_PDFTOTEXT.</summary>
    public static Requirement Poppler { get; } = new(ExternalTool.PdfToText.Find(), "needs poppler: " + ExternalTool.PdfToText.Hint);

    /// <summary>Tesseract with the language chi_sim: on PATH or in PERFEVAL_TESSERACT.</summary>
    public static Requirement Tesseract { get; } = new(ExternalTool.Tesseract.Find(), "needs tesseract: " + ExternalTool.Tesseract.Hint);

    /// <summary>LibreOffice: soffice on PATH or in PERFEVAL_SOFFICE.</summary>
    public static Requirement LibreOffice { get; } = new(ExternalTool.LibreOffice.Find(), "needs LibreOffice: " + ExternalTool.LibreOffice.Hint);

    /// <summary>The folder with seeds, gold and score.py: PERFEVAL_SHARED, or a folder shared beside the checkout or above.</summary>
    public static Requirement SharedFolder { get; } = new(
        Environment.GetEnvironmentVariable("PERFEVAL_SHARED") is { Length: > 0 } named ? FolderWithSeeds(named) : FolderBesideCheckout(),
        "needs the shared folder with the seeds: lay it beside the checkout, or name it in PERFEVAL_SHARED");

    /// <summary>A connection string of a SQL Server whose test databases may be created and dropped.</summary>
    public static Requirement SqlServer { get; } = new(
        Environment.GetEnvironmentVariable("PERFEVAL_TEST_SQLSERVER") is { Length: > 0 } connection ? connection : null,
        "needs a SQL Server: name it by a connection string in PERFEVAL_TEST_SQLSERVER",
        OptionalInCi: true);

    private static bool IsCi => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a fact attribute sets as its Skip: null when the test is to run.</summary>
    public string? Skip => Value is not null || (IsCi && !OptionalInCi) ? null : SkipReason;

    /// <summary>The thing itself, or a failure that says what is missing.</summary>
    public string Demand() => Value ?? throw new InvalidOperationException("This test " + SkipReason + ".");

    private static string? ExistingFile(string path) => File.Exists(path) ? path : null;

    private static string? FolderWithSeeds(string path) => Directory.Exists(Path.Combine(path, "seeds")) ? path : null;

    private static string? FolderBesideCheckout()
    {
        for (var folder = new DirectoryInfo(Checkout.Root).Parent; folder is not null; folder = folder.Parent)
        {
            if (FolderWithSeeds(Path.Combine(folder.FullName, "shared")) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
