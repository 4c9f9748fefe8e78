using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace PerfEval.Warehouse.Sql;

/// <summary>
/// EF Core 10 for SQLite was built against a newer SQLitePCLRaw than partial mirrors hold. The runtime refuses the older
/// assembly by its version; this hands it over by name. Only sqlite3_load_extension is missing in it, which nothing here calls.
/// Not compiled with the full gallery.
/// </summary>
internal static class OlderAssemblies
{
#pragma warning disable CA2255 // Whatever opens a database first, a test or a tool, must find this done.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Accept()
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
        {
            var path = Path.Combine(AppContext.BaseDirectory, name.Name + ".dll");
            return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        };
        SQLitePCL.Batteries_V2.Init();
    }
}
