using System.Collections.Frozen;
using System.Globalization;

namespace PerfEval.Etl.Rules.Publication;

/// <summary>工作日历 — days of the week and the holidays and working weekends of the data file.</summary>
public static class WorkingCalendar
{
    private static readonly FrozenDictionary<DateOnly, bool> Exceptions = RuleData.Rows("calendar.csv")
        .ToFrozenDictionary(row => DateOnly.ParseExact(row[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), row => row[1] == "work");

    /// <summary>The last day of a period that begins the day after; the last day itself is in time.</summary>
    public static DateOnly After(DateOnly start, int days, bool working)
    {
        if (!working) return start.AddDays(days);
        var day = start;
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }

    private static bool IsWorkingDay(DateOnly day) =>
        Exceptions.TryGetValue(day, out var works) ? works : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
