namespace PerfEval.Dashboard.Hosting;

/// <summary>首次装入 — what fills an empty warehouse; Program.cs, which alone knows the loader, says what it is.</summary>
public delegate Task FirstLoad(IServiceProvider services, CancellationToken cancellation);
