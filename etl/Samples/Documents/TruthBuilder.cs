using System.Globalization;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>真值收集 — notes what a writer prints while it prints it.</summary>
internal sealed class TruthBuilder(DepartmentStory story, DocumentKind kind, int year)
{
    private readonly List<SampleFigure> _figures = [];
    private readonly List<SampleDefect> _defects = [];

    /// <summary>A line of income, expenditure or counts.</summary>
    public void Line(string stage, string line, decimal amount) => Add("budgets", $"{stage}|{line}", "amount", Number(amount));

    /// <summary>A three-public amount.</summary>
    public void ThreePublic(string stage, string category, decimal amount) => Add("sangong", $"{stage}|{category}", "amount", Number(amount));

    /// <summary>A figure of a class; zero is a blank cell and no figure.</summary>
    public void Class(string table, string subject, string measure, decimal amount)
    {
        if (amount != 0m)
            Add(table, subject, measure, Number(amount));
    }

    /// <summary>A project's amount, rate or score.</summary>
    public void Project(string statement, string project, string measure, decimal value) => Add("projects", $"{statement}|{project}", measure, Number(value));

    /// <summary>A project's grade.</summary>
    public void Grade(string statement, string project, string grade) => Add("projects", $"{statement}|{project}", "grade", grade);

    /// <summary>An indicator as printed.</summary>
    public void Indicator(string project, IndicatorYear indicator, string target, string actual, bool hasWeight, bool hasScore)
    {
        var subject = $"{project}|{indicator.Name}";
        Add("indicators", subject, "level1", indicator.Level1);
        Add("indicators", subject, "level2", indicator.Level2);
        Add("indicators", subject, "target", target);
        if (actual.Length > 0)
            Add("indicators", subject, "actual", actual);
        if (hasWeight)
            Add("indicators", subject, "weight", Number(indicator.Weight));
        if (hasScore)
            Add("indicators", subject, "score", Number(indicator.Score));
    }

    /// <summary>A planted defect.</summary>
    public void Defect(SampleDefectKind defect, string subject, string printed, string right) => _defects.Add(new SampleDefect(defect, subject, printed, right));

    /// <summary>What was noted.</summary>
    public SampleTruth Build() => new(kind, story.Region, story.Name, year, [.. _figures.Distinct()], _defects);

    /// <summary>Plain decimal as the truth writes it.</summary>
    public static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private void Add(string table, string subject, string measure, string value) => _figures.Add(new SampleFigure(table, subject, measure, value));
}
