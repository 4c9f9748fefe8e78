using System.Text;
using PerfEval.Etl.Jobs;

namespace PerfEval.Tests.Etl.Jobs;

public sealed class UploadNameTests
{
    [Theory]
    [InlineData("决算公开.docx", "决算公开.docx")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\fakepath\\自评表.xlsx", "自评表.xlsx")]
    [InlineData("..", "未命名文件")]
    [InlineData("", "未命名文件")]
    [InlineData(".hidden.txt", "hidden.txt")]
    [InlineData("~$锁.docx", "锁.docx")]
    [InlineData("con.txt", "_con.txt")]
    [InlineData("a\u202Etxt.exe", "atxt.exe")]
    [InlineData("a\0b\r\nc.txt", "abc.txt")]
    [InlineData("a<b>:c|d?.txt", "abcd.txt")]
    [InlineData("表 . ", "表")]
    public void Safe_LeavesAPlainName_WhateverTheBrowserSays(string typed, string safe) => UploadName.Safe(typed).ShouldBe(safe);

    [Fact]
    public void Safe_FitsAnyFileSystem_WhenTheNameIsEndless()
    {
        var safe = UploadName.Safe(new string('长', 4_000) + ".pdf");

        Encoding.UTF8.GetByteCount(safe).ShouldBeLessThanOrEqualTo(180);
        safe.ShouldEndWith(".pdf");
    }
}
