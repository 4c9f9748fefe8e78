using PerfEval.Dashboard.Filters;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Marts.Documents;
using PerfEval.Warehouse.Marts.Names;

namespace PerfEval.Dashboard.Pages.Search;

/// <summary>搜索 — what bears the words in its name, three kinds side by side.</summary>
public sealed record SearchModel(MartPage<FoundRow> Departments, MartPage<FoundRow> Projects, MartPage<DocumentRow> Documents)
{
    /// <summary>Enough to choose from; more hits ask for more words.</summary>
    private const int Shown = 20;

    public bool IsEmpty => Departments.TotalCount + Projects.TotalCount + Documents.TotalCount == 0;

    public static async Task<SearchModel> LoadAsync(MartReader marts, ViewState view, CancellationToken cancellation)
    {
        if (view.Text is not { } words)
        {
            return new SearchModel(new MartPage<FoundRow>([], 0), new MartPage<FoundRow>([], 0), new MartPage<DocumentRow>([], 0));
        }

        return new SearchModel(
            await marts.PageAsync(new FoundDepartmentsQuery(words) { Take = Shown }, cancellation),
            await marts.PageAsync(new FoundProjectsQuery(words) { Take = Shown }, cancellation),
            await marts.PageAsync(new DocumentsQuery { Text = words, Take = Shown }, cancellation));
    }
}
