using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Review;

namespace PerfEval.Warehouse;

public static class ServiceCollectionExtensions
{
    /// <summary>Registers the warehouse that the configuration names, its marts and its reader.</summary>
    public static IServiceCollection AddWarehouse(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(_ => WarehouseOptions.From(configuration))
        .AddSingleton(provider => WarehouseDatabase.Open(provider.GetRequiredService<WarehouseOptions>()))
        .AddSingleton<MartReader>()
        .AddSingleton<MartRefresh>()
        .AddSingleton<ReviewDesk>();
}
