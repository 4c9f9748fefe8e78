using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PerfEval.Warehouse.Star.Mappings;

/// <summary>Times are stored in UTC and come back marked as UTC, which no engine does by itself.</summary>
internal sealed class UtcTimes() : ValueConverter<DateTime, DateTime>(
    time => time.ToUniversalTime(),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
