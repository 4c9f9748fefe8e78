using System.Globalization;
using PerfEval.Etl.Loading;
using PerfEval.Etl.Resources;

namespace PerfEval.Etl.Cli;

/// <summary>装载报告 — the summary, and for every file that was not loaded what happened and what to do.</summary>
internal static class LoadReport
{
    private const int MostCells = 50;

    private const int NamedSkips = 5;

    public static void Write(LoadSummary summary, TextWriter output, TextWriter errors)
    {
        foreach (var file in summary.Files.Where(file => file.Reason is not null)) errors.WriteLine(Messages.Of(file.FileName, file.Reason!));
        foreach (var file in summary.Files) WriteCells(file, errors);
        if (summary.Skipped.Count > 0) output.WriteLine(Messages.Text("summary.skipped", summary.Skipped.Count, string.Join(", ", summary.Skipped.Take(NamedSkips))));
        if (summary.Aborted is { } aborted && !summary.Files.Any(file => file.Reason == aborted))
            errors.WriteLine(Messages.Of(Messages.Text("summary.run"), aborted));
        if (summary.Files.Count == 0)
        {
            if (summary.Aborted is null) output.WriteLine(Messages.Text("summary.no_files"));
            return;
        }

        output.WriteLine(Messages.Text("summary.title", summary.Files.Count, summary.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)));
        output.WriteLine(Messages.Text("summary.outcomes", [.. Enum.GetValues<LoadOutcome>().Select(outcome => (object)summary.Count(outcome))]));
        output.WriteLine(summary.Count(LoadOutcome.Unchanged) == summary.Files.Count
            ? Messages.Text("summary.nothing_written")
            : Messages.Text("summary.facts", summary.Facts, summary.Unresolved));
    }

    // A template that was filled in the wrong columns has a problem in every cell; the first ones tell as much.
    private static void WriteCells(LoadedFile file, TextWriter errors)
    {
        foreach (var cell in file.Cells.Take(MostCells))
            errors.WriteLine($"{file.FileName} {cell.Locator}: {Messages.Text("cell." + cell.Reason)} [{cell.Text}]");
        if (file.Cells.Count > MostCells) errors.WriteLine($"{file.FileName}: … + {file.Cells.Count - MostCells}");
    }
}
