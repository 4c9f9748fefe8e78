using System.Text;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;

namespace PerfEval.Tests.Etl.Recognizers.Narrative;

public sealed class TableBeforeProseTests
{
    private const string Report = "某县民政局\n慰问经费2022年度绩效自评报告\n一、资金情况\n1.项目资金到位情况。\n2022年度财政下达慰问经费12万元。\n（三）绩效指标完成情况\n1.产出指标完成情况分析。\n数量指标。慰问困难群众300人次。\n";

    private const string Form = "\n慰问经费项目支出绩效自评表\n（2022年度）\n\n项目名称\t慰问经费\t\t\t\t\t\n项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\n\t年度资金总额\t12\t12\t12\t10\t100%\n"
        + "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t慰问人次\t≥300人次\t300人次\t50\t50\n\n";

    [Fact]
    public void Run_KeepsToldIndicators_WhenNoTableStatesThem() =>
        Indicators(Report).ShouldBe(["慰问困难群众"]);

    [Fact]
    public void Run_KeepsTheTableAlone_WhenTheReportRetellsIt() =>
        Indicators(Report + Form).ShouldBe(["慰问人次"]);

    private static IEnumerable<string> Indicators(string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return DocumentRecognition.Run(DocumentReaders.Open(content, "report.txt")).Facts.OfType<IndicatorFact>().Select(indicator => indicator.Name);
    }
}
