namespace PerfEval.Dashboard.Hosting;

/// <summary>导入模板 — offers the empty template for download.</summary>
public static class Templates
{
    public const string Address = "/import-template.xlsx";

    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Address, Download);

    private static IResult Download(TemplateFile template)
    {
        using var bytes = new MemoryStream();
        template.Write(bytes);
        return Results.File(bytes.ToArray(), Workbook, template.Name);
    }
}
