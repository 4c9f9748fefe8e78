namespace PerfEval.Etl.Jobs;

/// <summary>任务库 — where the job engine keeps schedule and history.</summary>
/// <param name="SqlServerConnection">Connection string of the server engine; empty for the embedded store.</param>
/// <param name="DataDirectory">Folder of the embedded store, which is a file of its own (<c>jobs.db</c>) so that it never waits for a load.</param>
public sealed record JobStoreOptions(string? SqlServerConnection, string DataDirectory);
