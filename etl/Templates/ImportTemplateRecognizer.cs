using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Templates;

/// <summary>导入模板 — reads the filled sheets of the product's own workbook; every cell that is missing, of a wrong type or in no sum becomes a message with its place.</summary>
public sealed class ImportTemplateRecognizer : IRecognizer
{
    private static readonly string[] LineHeadings = [ImportTemplate.LineHeading, ImportTemplate.BudgetHeading, ImportTemplate.OutturnHeading];

    private static readonly (string Heading, BudgetStage Stage)[] Stages = [(ImportTemplate.BudgetHeading, BudgetStage.Budget), (ImportTemplate.OutturnHeading, BudgetStage.Final)];

    /// <inheritdoc />
    public string Code => "import-template";

    /// <inheritdoc />
    public string Title => "导入模板";

    /// <inheritdoc />
    public string Basis => "本产品的填报模板";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        if (section.Kind != SectionKind.ImportTemplate || TemplateCover.Of(section.Blocks) is not { } cover)
            return [];
        if (section.FiscalYear is not (> 0 and var year) || cover.Version != ImportTemplate.Version)
            return cover.Problems;
        var cells = new TemplateCells(section.Blocks);
        var lines = Lines(cells, year, cover.Unit);
        var projects = Projects(cells, year, cover);
        return [.. cover.Problems, .. lines, .. projects];
    }

    private List<Recognized> Lines(TemplateCells cells, int year, MoneyUnit? unit)
    {
        var found = new List<Recognized>();
        var table = new TemplateTable(cells, ImportTemplate.LinesSheet, LineHeadings);
        foreach (var row in table.Rows.Where(row => Stages.Any(stage => row.Text(stage.Heading).Length > 0)))
            found.AddRange(Line(row, year, unit));
        found.AddRange(table.UnknownHeadings);
        found.AddRange(TemplateSums.Of([.. found.OfType<BudgetLineFact>()]));
        table = new TemplateTable(cells, ImportTemplate.ThreePublicSheet, LineHeadings);
        foreach (var row in table.Rows.Where(row => Stages.Any(stage => row.Text(stage.Heading).Length > 0)))
            found.AddRange(ThreePublic(row, year, unit));
        found.AddRange(table.UnknownHeadings);
        found.AddRange(TemplateSums.Of([.. found.OfType<ThreePublicFact>()]));
        return found;
    }

    private IEnumerable<Recognized> Line(TemplateRow row, int year, MoneyUnit? unit)
    {
        if (TemplateWords.Line(row.Text(ImportTemplate.LineHeading)) is not { } line)
            return [Unknown(row)];
        var facts = Stages.Select(stage => (stage.Stage, Figure: row.Figure(stage.Heading, (text, at) => Read(line.Unit, text, unit, at)))).Where(read => read.Figure.HasValue)
            .Select(read => (Recognized)new BudgetLineFact(year, line.Code, read.Stage, read.Figure, Code)).ToList();
        return [.. facts, .. row.Problems];
    }

    private IEnumerable<Recognized> ThreePublic(TemplateRow row, int year, MoneyUnit? unit)
    {
        if (TemplateWords.Category(row.Text(ImportTemplate.LineHeading)) is not { } category)
            return [Unknown(row)];
        var facts = Stages.Select(stage => (stage.Stage, Figure: row.Money(stage.Heading, unit))).Where(read => read.Figure.HasValue)
            .Select(read => (Recognized)new ThreePublicFact(year, category, read.Stage, read.Figure, null, Code)).ToList();
        return [.. facts, .. row.Problems];
    }

    private List<Recognized> Projects(TemplateCells cells, int year, TemplateCover cover)
    {
        var found = new List<Recognized>();
        var projects = new TemplateTable(cells, ImportTemplate.ProjectsSheet, ImportTemplate.ProjectHeadings);
        foreach (var row in projects.Rows)
            found.AddRange(Project(row, year, cover));
        var names = found.OfType<ProjectFact>().Select(project => project.Project).ToHashSet(StringComparer.Ordinal);
        var indicators = new TemplateTable(cells, ImportTemplate.IndicatorsSheet, ImportTemplate.IndicatorHeadings);
        var above = "";
        foreach (var row in indicators.Rows)
        {
            above = row.Text("项目名称") is { Length: > 0 } named ? PrintedText.Name(named) : above;
            found.AddRange(Indicator(row, year, above, names));
        }
        found.AddRange(projects.UnknownHeadings);
        found.AddRange(indicators.UnknownHeadings);
        var scored = found.OfType<IndicatorFact>().ToList();
        found.AddRange(found.OfType<ProjectFact>().SelectMany(project => TemplateSums.Of(project, scored)).ToList());
        return found;
    }

    private IEnumerable<Recognized> Project(TemplateRow row, int year, TemplateCover cover)
    {
        var name = PrintedText.Name(row.Text("项目名称"));
        if (name.Length == 0)
            return [new Unresolved("template_project_missing", "项目名称", row.At("项目名称"))];
        var grade = row.Text("自评等级");
        if (grade.Length > 0 && !ImportTemplate.Grades.Contains(grade))
            row.Problems.Add(new Unresolved("template_unknown_value", $"自评等级：{grade}", row.At("自评等级")));
        var project = new ProjectFact(
            year, name, cover.Kind == DocumentKind.BudgetDisclosure ? ProjectStatement.Target : ProjectStatement.Form,
            row.Money("年初预算数", cover.Unit), row.Money("全年预算数", cover.Unit), row.Money("全年执行数", cover.Unit),
            row.Figure("执行率（%）", FigureReader.Percent), row.Points("执行率得分"), row.Points("总得分"), grade.Length > 0 ? grade : null, Code, row.At("项目名称"))
        {
            ProjectCode = Stated(row, "项目编码"),
            UnitCode = Stated(row, "单位编码"),
            Unit = Stated(row, "单位名称"),
            GradeLocator = grade.Length > 0 ? row.At("自评等级") : null,
        };
        return [project, .. row.Problems];
    }

    private IEnumerable<Recognized> Indicator(TemplateRow row, int year, string project, HashSet<string> projects)
    {
        var name = PrintedText.Name(row.Text("三级指标"));
        if (name.Length == 0)
            return [new Unresolved("template_indicator_missing", "三级指标", row.At("三级指标"))];
        if (project.Length > 0 && !projects.Contains(project))
            row.Problems.Add(new Unresolved("template_unknown_project", project, row.At("项目名称")));
        foreach (var (heading, known) in new[] { ("一级指标", ImportTemplate.FirstLevels), ("二级指标", ImportTemplate.SecondLevels) })
        {
            if (!known.Contains(row.Text(heading)))
                row.Problems.Add(new Unresolved("template_unknown_value", $"{heading}：{row.Text(heading)}", row.At(heading)));
        }
        var indicator = new IndicatorFact(
            year, project, row.Text("一级指标"), row.Text("二级指标"), name, row.Text("年度指标值"), row.Text("实际完成值"), row.Points("分值"), row.Points("得分"), Code, row.At("三级指标"))
        {
            DeviationReason = Stated(row, "偏差原因及改进措施"),
        };
        return [indicator, .. row.Problems];
    }

    private static Figure Read(BudgetLineUnit kind, string text, MoneyUnit? unit, Locator at) => kind switch
    {
        BudgetLineUnit.Yuan => FigureReader.Money(text, unit, at),
        BudgetLineUnit.Percent => FigureReader.Percent(text, at),
        BudgetLineUnit.Points => FigureReader.Points(text, at),
        _ => FigureReader.Count(text, at),
    };

    private static string? Stated(TemplateRow row, string heading) => row.Text(heading) is { Length: > 0 } text ? text : null;

    private static Unresolved Unknown(TemplateRow row) =>
        new("template_unknown_line", row.Text(ImportTemplate.LineHeading), row.At(ImportTemplate.LineHeading));
}
