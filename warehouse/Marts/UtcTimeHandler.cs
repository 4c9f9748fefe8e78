using System.Data;
using System.Globalization;
using Dapper;

namespace PerfEval.Warehouse.Marts;

/// <summary>Times come back as UTC from every engine; SQLite keeps them as text.</summary>
internal sealed class UtcTimeHandler : SqlMapper.TypeHandler<DateTime>
{
    public override void SetValue(IDbDataParameter parameter, DateTime value) => parameter.Value = value.ToUniversalTime();

    public override DateTime Parse(object value) => value is DateTime time
        ? DateTime.SpecifyKind(time, DateTimeKind.Utc)
        : DateTime.Parse((string)value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
