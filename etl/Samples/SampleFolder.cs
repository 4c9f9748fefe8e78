namespace PerfEval.Etl.Samples;

/// <summary>样例文件夹 — writes generated documents to disk, one folder per region.</summary>
public static class SampleFolder
{
    /// <summary>Writes all documents of the options below a folder and returns how many; existing files of the same name are replaced.</summary>
    public static int Write(string folder, SampleOptions options, CancellationToken cancellation = default)
    {
        var count = 0;
        foreach (var document in SampleGenerator.Generate(options))
        {
            cancellation.ThrowIfCancellationRequested();
            var region = Path.Combine(folder, document.Truth.Region);
            Directory.CreateDirectory(region);
            File.WriteAllBytes(Path.Combine(region, document.FileName), document.Content);
            count++;
        }
        return count;
    }
}
