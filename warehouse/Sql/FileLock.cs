namespace PerfEval.Warehouse.Sql;

/// <summary>A lock between processes: an open file that the system closes, and so unlocks, when its holder dies. The file itself may stay.</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _held;

    private FileLock(FileStream held) => _held = held;

    /// <exception cref="WarehouseUnavailableException">Somebody else holds it longer than <paramref name="patience"/>.</exception>
    public static async Task<FileLock> TakeAsync(string path, TimeSpan patience, CancellationToken cancellationToken)
    {
        var begin = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
            }
            catch (IOException refused) when (IsHeld(refused))
            {
                if (TimeProvider.System.GetElapsedTime(begin) > patience)
                    throw new WarehouseUnavailableException(WarehouseTrouble.Locked, path);
            }

            await Task.Delay(50, cancellationToken);
        }
    }

    // Windows: ERROR_SHARING_VIOLATION. Linux and macOS: EWOULDBLOCK of flock. A full or read-only disk is something else.
    private static bool IsHeld(IOException refused) => refused.HResult is unchecked((int)0x80070020) or 11 or 35;

    public void Dispose() => _held.Dispose();
}
