using PerfEval.Dashboard.Hosting;
using PerfEval.Etl.Loading;
using PerfEval.Warehouse;

// The output folder, not the working directory, holds settings and static files.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddDashboard();
builder.Services.AddWarehouse(builder.Configuration);
builder.Services.AddSingleton<FirstLoad>((services, cancellation) => DocumentLoader.For(services.GetRequiredService<WarehouseDatabase>())
    .LoadAsync([builder.SamplesFolder()], new LoadOptions { IsDemonstration = true, TriggeredBy = "samples" }, cancellation: cancellation));

var app = builder.Build();
app.UseDashboard();
await app.RunAsync();
