namespace PerfEval.Dashboard.Hosting;

/// <summary>原件的位置 — where the original of a fingerprint lies; Program.cs, which alone knows the loader, says it.</summary>
public delegate string? OriginalPath(string sha256);
