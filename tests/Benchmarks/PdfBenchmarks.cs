using System.ComponentModel;
using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using PerfEval.Etl.Readers;

namespace PerfEval.Benchmarks;

/// <summary>
/// PDF files with a text layer: the product's reader beside <c>pdftotext -bbox-layout</c> alone on the same files. They come from the folder
/// PERFEVAL_PDFS; without it LibreOffice prints a few generated documents.
/// </summary>
public class PdfBenchmarks
{
    private string _folder = "";
    private string[] _files = [];

    [GlobalSetup]
    public void Print()
    {
        _folder = Directory.CreateTempSubdirectory("perfeval-pdf-").FullName;
        _files = Directory.GetFiles(Environment.GetEnvironmentVariable("PERFEVAL_PDFS") ?? Printed(_folder), "*.pdf");
        RateColumn.Handles(typeof(PdfBenchmarks), _files.Length, "files");
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public int PdfToTextAlone() => _files.Sum(file =>
    {
        var boxes = Path.Combine(_folder, "boxes.html");
        Run("pdftotext", "-bbox-layout", file, boxes);
        return (int)new FileInfo(boxes).Length;
    });

    [Benchmark]
    public int Read() => _files.Sum(file => DocumentReaders.Open(file).Blocks.Count);

    private static string Printed(string folder)
    {
        foreach (var document in Generated.Documents.OrderByDescending(document => document.Content.Length).Take(4))
            File.WriteAllBytes(Path.Combine(folder, document.FileName), document.Content);
        Run("soffice", ["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, .. Directory.GetFiles(folder, "*.txt")]);
        return folder;
    }

    private static void Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"{program} is not installed: apt-get install poppler-utils libreoffice-writer, or name a folder of PDF files in PERFEVAL_PDFS.", missing);
        }
    }
}
