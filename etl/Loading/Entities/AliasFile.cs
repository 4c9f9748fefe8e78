using CsvHelper;
using PerfEval.Etl.Resources;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>别名清单文件 — CSV with the columns entity, region, department, alias, canonical, note.</summary>
public static class AliasFile
{
    private static readonly string[] Columns = ["entity", "region", "department", "alias", "canonical", "note"];
    private static readonly string[] Entities = [EntityKinds.Region, EntityKinds.Department, EntityKinds.Unit, EntityKinds.Project];

    /// <summary>读取 — the lines; every line that is not understood is a problem with its number.</summary>
    public static IReadOnlyList<AliasLine> Read(string path, out IReadOnlyList<string> problems)
    {
        var (lines, found) = (new List<AliasLine>(), new List<string>());
        using var csv = CsvReader.FromFile(path);
        foreach (var _ in csv)
        {
            var line = new AliasLine(Field(csv, 0), Field(csv, 1), Field(csv, 2), Field(csv, 3), Field(csv, 4), Field(csv, 5));
            if (Problem(line) is { } problem) found.Add(Messages.Text("alias.line_invalid", Path.GetFileName(path), csv.RowNumber + 1, problem));
            else lines.Add(line);
        }

        problems = found;
        return lines;
    }

    /// <summary>写出 — in the form that <see cref="Read"/> takes.</summary>
    public static void Write(TextWriter output, IReadOnlyList<AliasLine> lines)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteHeader(Columns);
        foreach (var line in lines) csv.WriteRecord([line.Entity, line.Region, line.Department, line.Alias, line.Canonical, line.Note]);
    }

    private static string Field(CsvReader csv, int column) => csv.TryGetFieldIndex(Columns[column], out var index) ? csv.GetString(index).Trim() : "";

    private static string? Problem(AliasLine line)
    {
        if (!Entities.Contains(line.Entity)) return Messages.Text("alias.entity_invalid", line.Entity);
        return line.Alias.Length == 0 || line.Canonical.Length == 0 ? Messages.Text("alias.name_missing") : null;
    }
}
