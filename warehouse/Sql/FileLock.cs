namespace PerfEval.Warehouse.Sql;

/// <summary>A lock between processes: an open file that the system closes, and so unlocks, when its holder dies. The file itself may stay.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _held;

    private FileLock(FileStream held) => _held = held;

    /// <exception cref="WarehouseUnavailableException">Somebody else holds it longer than <paramref name="patience"/>.</exception>
    public static async Task<FileLock> TakeAsync(string path, TimeSpan patience, CancellationToken cancellationToken)
    {
        var deadline = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
            }
            catch (IOException) when (File.Exists(path))
            {
                if (TimeProvider.System.GetElapsedTime(deadline) > patience)
                    throw new WarehouseUnavailableException(WarehouseTrouble.Locked, path);
            }

            await Task.Delay(50, cancellationToken);
        }
    }

    public void Dispose() => _held.Dispose();
}
