using System.Globalization;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Templates;

/// <summary>封面 — what the cover of a filled template says, each part with its cell, and what is missing or wrong in it.</summary>
internal sealed class TemplateCover
{
    private const int ValueColumn = 1;

    // Earlier years were published under other rules, later ones are misprints.
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    private readonly Dictionary<string, (string Text, Locator Locator)> _values = [];
    private readonly List<Unresolved> _problems = [];

    private TemplateCover(TemplateCells cells)
    {
        foreach (var (row, texts) in cells.Rows(ImportTemplate.CoverSheet))
        {
            if (texts.TryGetValue(0, out var label))
                _values.TryAdd(PrintedText.WithoutBlanks(label), (texts.GetValueOrDefault(ValueColumn, "").Trim(), TemplateCells.At(ImportTemplate.CoverSheet, ValueColumn, row)));
        }
        Version = Number(ImportTemplate.VersionLabel);
        FiscalYear = Number(ImportTemplate.YearLabel) is { } year and >= FirstYear and <= LastYear ? year : null;
        Unit = MoneyUnits.Parse(Text(ImportTemplate.UnitLabel));
        Kind = ImportTemplate.Kinds.FirstOrDefault(kind => kind.Name == Text(ImportTemplate.KindLabel)).Kind;
        Check();
    }

    public int? Version { get; }

    public int? FiscalYear { get; }

    public MoneyUnit? Unit { get; }

    public DocumentKind Kind { get; }

    /// <summary>Cells of the cover that are missing or wrong.</summary>
    public IReadOnlyList<Unresolved> Problems => _problems;

    /// <summary>The cover of a filled template; null for any other document.</summary>
    public static TemplateCover? Of(SourceDocument document) => Of(document.Blocks);

    /// <summary>The cover among the blocks of a filled template; null where there is none.</summary>
    public static TemplateCover? Of(IReadOnlyList<Block> blocks)
    {
        // The marker stands on the first sheet; other documents are not taken apart for it.
        var marked = blocks.Take(6).OfType<Table>().Any(table => table.Rows.Take(12).Any(row => row.Cells.Any(cell => cell.Text.Trim() == ImportTemplate.Marker)));
        return marked ? new TemplateCover(new TemplateCells(blocks)) : null;
    }

    /// <summary>归类 — the profile of the document as the cover states it.</summary>
    public DocumentProfile Profile()
    {
        var evidence = new List<ProfileEvidence>();
        foreach (var (part, label) in new[] { ("kind", ImportTemplate.KindLabel), ("region", ImportTemplate.RegionLabel), ("department", ImportTemplate.DepartmentLabel), ("fiscal_year", ImportTemplate.YearLabel) })
        {
            if (Text(label).Length > 0)
                evidence.Add(new ProfileEvidence(part, Text(label), At(label)));
        }
        var (department, code) = (Text(ImportTemplate.DepartmentLabel), Text(ImportTemplate.DepartmentCodeLabel));
        var title = FiscalYear is { } year ? $"{department}{year}年度{Text(ImportTemplate.KindLabel)}" : department + Text(ImportTemplate.KindLabel);
        return new DocumentProfile(Kind, title, Text(ImportTemplate.RegionLabel), department, code.Length > 0 ? code : null, FiscalYear, evidence);
    }

    private void Check()
    {
        if (Version != ImportTemplate.Version)
            Problem("template_version", ImportTemplate.VersionLabel);
        if (FiscalYear is null)
            Problem(Text(ImportTemplate.YearLabel).Length == 0 ? "template_year_missing" : "template_year_wrong", ImportTemplate.YearLabel);
        if (Unit is null)
            Problem("template_unit_missing", ImportTemplate.UnitLabel);
        if (Kind == DocumentKind.Unknown)
            Problem("template_kind_missing", ImportTemplate.KindLabel);
        foreach (var label in new[] { ImportTemplate.RegionLabel, ImportTemplate.DepartmentLabel })
        {
            if (Text(label).Length == 0)
                Problem("template_name_missing", label);
        }
    }

    private void Problem(string reason, string label) =>
        _problems.Add(new Unresolved(reason, Text(label).Length > 0 ? $"{label}：{Text(label)}" : label, At(label)));

    private string Text(string label) => _values.GetValueOrDefault(label).Text ?? "";

    private Locator At(string label) => _values.GetValueOrDefault(label).Locator ?? TemplateCells.At(ImportTemplate.CoverSheet, ValueColumn, 1);

    private int? Number(string label) => int.TryParse(Text(label).TrimEnd('年', '度'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
