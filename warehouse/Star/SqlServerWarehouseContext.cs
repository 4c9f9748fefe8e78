using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PerfEval.Warehouse.Star;

/// <summary>数据仓库（SQL Server）.</summary>
public sealed class SqlServerWarehouseContext(DbContextOptions<SqlServerWarehouseContext> options) : WarehouseContext(options)
{
    /// <summary>排序规则 — Chinese text sorts and compares by pinyin, whatever the server's own default is.</summary>
    private const string ChineseText = "Chinese_Simplified_Pinyin_100_CI_AS";

    /// <summary>Keys compare byte by byte as on the other engines: full width and half width, upper and lower case stay apart.</summary>
    private const string KeyText = "Latin1_General_100_BIN2";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var text in modelBuilder.Model.GetEntityTypes().SelectMany(Texts))
            text.SetCollation(text.IsKey() || text.GetContainingIndexes().Any(index => index.IsUnique) ? KeyText : ChineseText);
    }

    private static IEnumerable<IMutableProperty> Texts(IMutableTypeBase type) => type
        .GetProperties().Where(property => property.ClrType == typeof(string))
        .Concat(type.GetComplexProperties().SelectMany(complex => Texts(complex.ComplexType)));
}
