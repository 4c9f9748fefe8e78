using System.Text;
using Microsoft.Playwright;
using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Dashboard.Browser;

/// <summary>A file that is not understood becomes figures: upload, say what it is, correct one figure, take it back.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ReviewWalkTests(BrowserFixture browser)
{
    private const string Form = """
        云岭县水文局项目支出绩效自评表

        项目名称		雨量站改造						
        主管部门		云岭县水文局			实施单位	云岭县水文局		
        项目资金（万元）			年初预算数	全年预算数	全年执行数	分值	执行率	得分
        	年度资金总额		80	80	62	10分	77.5%	7.75
        绩效指标	一级指标	二级指标	指标名称	年度指标值	实际完成值	分值	得分	偏差原因
        	产出指标	数量指标	改造站数	≥12个	12个	50	50	
        	效益指标	社会效益指标	预警提前量	30分钟	30分钟	40	40	
        总分						100	97.75	

        """;

    [BrowserFact]
    public async Task Upload_BecomesFigures_WhenAPersonSaysWhatIsMissing()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;

        await visit.OpenAsync("/documents");
        await UploadAsync(page, "自评.txt", Form);
        await visit.KeepScreenshotAsync("review-1-upload");

        await page.Locator(".upload tbody a").ClickAsync();
        await page.Locator("#classification form input[inputmode=numeric]").FillAsync("2022");
        await visit.KeepScreenshotAsync("review-2-classify");
        await page.Locator("#classification form button[type=submit]").ClickAsync();

        var outturn = page.Locator(".figure-list tr", new() { HasText = "62" }).First;
        await outturn.Locator("a", new() { HasText = "复核" }).ClickAsync();
        await page.Locator(".review-form input[type=radio]").Nth(2).CheckAsync();
        await page.Locator(".review-form input[data-key=e]").FillAsync("61.5");
        await visit.KeepScreenshotAsync("review-3-correct");
        await page.Locator(".review-form button[type=submit]").First.ClickAsync();

        await page.Locator(".history li", new() { HasText = "620,000 → 615,000" }).WaitForAsync();
        await visit.KeepScreenshotAsync("review-4-history");
        await page.Locator(".history li", new() { HasText = "→ 615,000" }).Locator("button").ClickAsync();
        await page.Locator(".history li", new() { HasText = "615,000 → 620,000" }).WaitForAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Queue_IsWalkedByKeyboard()
    {
        await using var visit = await browser.VisitAsync();
        var page = visit.Page;
        await visit.OpenAsync("/documents");
        await UploadAsync(page, "自评二.txt", Form.Replace("局项目支出", "局2021年度项目支出", StringComparison.Ordinal) + "另有结余12.5万元未列入。\n\n又有尾款3.4万元未列入。\n");
        await visit.OpenAsync("/review");
        await page.Locator(".review-queue li").Nth(1).WaitForAsync();
        await visit.KeepScreenshotAsync("review-5-queue");

        await page.Keyboard.PressAsync("j");

        await page.Locator(".review-queue li:nth-child(2) a[aria-current=true]").WaitForAsync();
        visit.Complaints.ShouldBeEmpty();
    }

    private static async Task UploadAsync(IPage page, string name, string text)
    {
        await page.Locator("#upload-files").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) });
        await page.Locator(".upload tbody a").WaitForAsync();
    }
}
