using PerfEval.Dashboard.Hosting;

// The output folder, not the working directory, holds settings and static files.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddDashboard();

var app = builder.Build();
app.UseDashboard();
app.Services.GetRequiredService<Readiness>().Reach(StartStage.Ready);
await app.RunAsync();
