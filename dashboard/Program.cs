using PerfEval.Dashboard.Hosting;
using PerfEval.Warehouse;

// The output folder, not the working directory, holds settings and static files.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddDashboard();
builder.Services.AddWarehouse(builder.Configuration);

var app = builder.Build();
app.UseDashboard();
await app.RunAsync();
