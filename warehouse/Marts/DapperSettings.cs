using Dapper;

namespace PerfEval.Warehouse.Marts;

/// <summary>How Dapper maps columns of this warehouse, whichever part of it reads first.</summary>
internal static class DapperSettings
{
    public static void Apply()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.RemoveTypeMap(typeof(DateTime));
        SqlMapper.RemoveTypeMap(typeof(DateTime?));
        SqlMapper.AddTypeHandler(new UtcTimeHandler());
    }
}
