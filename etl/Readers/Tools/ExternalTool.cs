namespace PerfEval.Etl.Readers.Tools;

/// <summary>外部程序 — a program of the machine that reads what the product cannot read by itself.</summary>
/// <param name="Name">Name of its file, looked for on PATH.</param>
/// <param name="Package">Debian package that brings it; part of the hint where it is missing.</param>
internal sealed record ExternalTool(string Name, string Package)
{
    public static ExternalTool PdfToText { get; } = new("pdftotext", "poppler-utils");

    public static ExternalTool PdfToImage { get; } = new("pdftoppm", "poppler-utils");

    public static ExternalTool Tesseract { get; } = new("tesseract", "tesseract-ocr tesseract-ocr-chi-sim");

    public static ExternalTool LibreOffice { get; } = new("soffice", "libreoffice-writer-nogui libreoffice-calc-nogui");

    /// <summary>Environment variable that names the program, e.g. <c>PERFEVAL_PDFTOTEXT</c>; set to nothing it switches the program off.</summary>
    public string Variable => "PERFEVAL_" + Name.ToUpperInvariant();

    /// <summary>What to install, the same in every language.</summary>
    public string Hint => $"{Name}: apt-get install {Package}";

    /// <summary>Full path of the program; null where it is missing.</summary>
    public string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { } configured)
            return File.Exists(configured) ? Path.GetFullPath(configured) : null;
        var names = OperatingSystem.IsWindows() ? new[] { Name + ".exe", Name + ".com" } : [Name];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Full path of the program.</summary>
    /// <exception cref="UnreadableDocumentException">It is missing; the message says what to install.</exception>
    public string Demand(string fileName) => Find() ?? throw new UnreadableDocumentException(UnreadableCause.ToolMissing, fileName, Hint);
}
