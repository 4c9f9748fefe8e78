using System.Globalization;
using System.Text;
using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Loading;

/// <summary>A folder of small self-evaluation forms, as departments publish them.</summary>
public sealed class TestDocuments : IDisposable
{
    public const string Department = "云岭市档案局";
    public const string Unit = "云岭市档案馆";

    private readonly TemporaryFolder _folder = new();

    public string Folder => _folder.Path;

    /// <summary>Writes one form; amounts in ten thousand yuan.</summary>
    public string Form(string fileName, string project, int year = 2022, decimal initial = 80m, decimal outturn = 62m, string unit = Unit, string department = Department) =>
        Write(fileName, $"""
            {department}{year}年度项目支出绩效自评表

            项目名称		{project}						
            主管部门		{department}			实施单位	{unit}		
            项目资金（万元）			年初预算数	全年预算数	全年执行数	分值	执行率	得分
            	年度资金总额		{Plain(initial)}	{Plain(initial)}	{Plain(outturn)}	10分	{Plain(Math.Round(outturn / initial * 100m, 2))}%	9
            	其中：当年财政拨款		{Plain(initial)}	{Plain(initial)}	{Plain(outturn)}	—		—
            绩效指标	一级指标	二级指标	指标名称	年度指标值	实际完成值	分值	得分	偏差原因
            	产出指标	数量指标	扫描页数	≥30万页	31万页	50	50	
            	效益指标	社会效益指标	查档等候时间缩短率	50%	55%	30	30	
            	满意度指标	服务对象满意度指标	查档群众满意率	≥90%	95%	10	8	
            总分						100	97	

            """);

    public string Write(string fileName, string text) => Write(fileName, Encoding.UTF8.GetBytes(text));

    public string Write(string fileName, byte[] content)
    {
        var path = Path.Combine(Folder, fileName);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => _folder.Dispose();

    private static string Plain(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
