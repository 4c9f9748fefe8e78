using System.Globalization;
using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>合计缺陷 — in some department-years the printed 本年支出合计 has two digits swapped.</summary>
internal static class SumDefect
{
    private const int Every = 11;

    /// <summary>The total to print.</summary>
    public static decimal Plant(DepartmentStory story, DepartmentYear year, TruthBuilder truth)
    {
        var right = year.YearExpenditure;
        if ((story.Index + (3 * year.Year)) % Every != 0)
            return right;
        var printed = SwappedDigits.In(right);
        if (printed != right)
            truth.Defect(SampleDefectKind.WrongSum, "expenditure.this_year", printed.ToString(CultureInfo.InvariantCulture), right.ToString(CultureInfo.InvariantCulture));
        return printed;
    }
}
