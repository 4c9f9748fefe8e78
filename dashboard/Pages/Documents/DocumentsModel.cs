using PerfEval.Dashboard.Components;
using PerfEval.Dashboard.Filters;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.Documents;

namespace PerfEval.Dashboard.Pages.Documents;

/// <summary>文件清单 — one page of documents.</summary>
public sealed record DocumentsModel(Choices Choices, MartPage<DocumentRow> Page)
{
    public const int Size = 50;

    public static async Task<DocumentsModel> LoadAsync(MartReader marts, ViewState view, CancellationToken cancellation)
    {
        var choices = await Choices.LoadAsync(marts, cancellation);
        var query = new DocumentsQuery
        {
            RegionKeys = choices.Regions.Below(view.Region),
            Years = [.. view.Years],
            DepartmentKey = view.Department,
            Text = view.Text,
            Kind = view.Only,
            Sort = view.Sort,
            Descending = view.Sort is null || view.Descending,
            Skip = (view.Page - 1) * Size,
            Take = Size,
        };
        return new DocumentsModel(choices, await marts.PageAsync(query, cancellation));
    }
}
