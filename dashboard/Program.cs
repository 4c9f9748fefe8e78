using PerfEval.Dashboard.Hosting;
using PerfEval.Etl.Jobs;
using PerfEval.Etl.Loading;
using PerfEval.Etl.Samples;
using PerfEval.Etl.Templates;
using PerfEval.Warehouse;

// The output folder, not the working directory, holds settings and static files.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddDashboard();
builder.Services.AddWarehouse(builder.Configuration);
if (builder.Configuration.GetValue("Samples:Load", true))
{
    builder.Services.AddSingleton<FirstLoad>((services, cancellation) =>
        BundledSamples.LoadAsync(services.GetRequiredService<WarehouseDatabase>(), cancellation));
}

builder.Services.AddSingleton<OriginalPath>(services => new OriginalStore(
    DocumentLoader.OriginalsOf(services.GetRequiredService<WarehouseDatabase>()), new PhysicalFileSystem()).PathOf);
builder.Services.AddSingleton(new TemplateFile(TemplateWorkbook.FileName, TemplateWorkbook.Write));
builder.Services.AddJobs(builder.Configuration);

var app = builder.Build();
foreach (var problem in OwnWords.Choose(OwnWords.FolderOf(app.Configuration)))
{
    app.Logger.LogError("{Problem}", problem);
}

app.UseDashboard();
await app.RunAsync();
