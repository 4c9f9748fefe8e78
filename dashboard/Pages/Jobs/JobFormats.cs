using System.Globalization;
using PerfEval.Dashboard.Formats;

namespace PerfEval.Dashboard.Pages.Jobs;

/// <summary>How the jobs page writes times: in the server's local time, since the schedule is.</summary>
public static class JobFormats
{
    public static string Time(DateTimeOffset? at) =>
        at is { } time ? time.ToLocalTime().ToString("MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : Figures.None;

    public static string Duration(TimeSpan? duration) => duration switch
    {
        null => Figures.None,
        { TotalMinutes: >= 1 } minutes => minutes.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture),
        { } seconds => seconds.TotalSeconds.ToString("0.00 s", CultureInfo.InvariantCulture),
    };
}
