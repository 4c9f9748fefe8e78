namespace PerfEval.Tests.Requirements;

/// <summary>The working copy these tests were built from.</summary>
public static class Checkout
{
    /// <summary>The folder of PerfEval.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PerfEval.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("PerfEval.sln is in no folder above " + start);
    }
}
