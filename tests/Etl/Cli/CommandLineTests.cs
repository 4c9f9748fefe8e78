using System.Diagnostics;
using PerfEval.Tests.Etl.Loading;
using PerfEval.Tests.Warehouse.Databases;

namespace PerfEval.Tests.Etl.Cli;

/// <summary>The program as scripts call it: exit codes, and messages in the language asked for.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TestDocuments _documents = new();
    private readonly TemporaryFolder _data = new();

    [Fact]
    public async Task Load_ExitsWithZeroThenExports_WhenAllIsLoaded()
    {
        _documents.Form("a.txt", "档案数字化加工");

        var load = await RunAsync("load", _documents.Folder);
        var export = await RunAsync("export", Path.Combine(_data.Path, "out"));

        (load.ExitCode, export.ExitCode).ShouldBe((0, 0));
        load.Output.ShouldContain("[1/1] 已装载 a.txt（4 条事实，0 处待定）");
        File.ReadLines(Path.Combine(_data.Path, "out", "projects.csv")).Count().ShouldBe(2);
    }

    [Fact]
    public async Task Load_ExitsWithTwo_WhenAFileCannotBeRead()
    {
        _documents.Write("空.txt", "");

        var load = await RunAsync("load", _documents.Folder);

        load.ExitCode.ShouldBe(2);
        load.Errors.ShouldStartWith("空.txt：空文件");
    }

    [Fact]
    public async Task Load_SpeaksEnglish_WhenAsked()
    {
        _documents.Write("empty.txt", "");

        var load = await RunAsync("load", _documents.Folder, "--lang", "en");

        load.Errors.ShouldStartWith("empty.txt: the file is empty");
    }

    [Fact]
    public async Task Load_ExitsWithOne_WhenTheWarehouseIsNoDatabase()
    {
        await File.WriteAllTextAsync(Path.Combine(_data.Path, "warehouse.db"), new string('x', 8_192));

        var load = await RunAsync("load", _documents.Form("a.txt", "档案数字化加工"));

        load.ExitCode.ShouldBe(1);
        load.Errors.ShouldContain("无法打开数据仓库");
        load.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Template_IsWritten_AndAnEmptyOneIsAnsweredCellByCell()
    {
        var file = Path.Combine(_data.Path, "模板.xlsx");

        var template = await RunAsync("template", file);
        var load = await RunAsync("load", file, "--lang", "en");

        (template.ExitCode, load.ExitCode).ShouldBe((0, 2));
        load.Errors.ShouldContain("封面!B7: Year missing in the template [年度]");
        load.Errors.ShouldContain("封面!B9: Unit of money missing in the template [金额单位]");
    }

    [Fact]
    public async Task Words_AreExportedAndChecked()
    {
        var words = Path.Combine(_data.Path, "words");
        var export = await RunAsync("words", "export", words);
        var good = await RunAsync("words", "check");
        await File.WriteAllTextAsync(Path.Combine(words, "grades.json"), "[]");
        var bad = await RunAsync("words", "check");
        var load = await RunAsync("load", _documents.Form("a.txt", "档案数字化加工"));

        (export.ExitCode, good.ExitCode, bad.ExitCode, load.ExitCode).ShouldBe((0, 0, 1, 1));
        bad.Errors.ShouldStartWith("grades.json：没有这个名称的词表");
        load.Errors.ShouldContain("请先改正");
    }

    public void Dispose()
    {
        _documents.Dispose();
        _data.Dispose();
    }

    private async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PerfEval.Etl.dll"), .. arguments, "--data", _data.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
