namespace PerfEval.Etl.Readers.Bundles;

/// <summary>文件包内容.</summary>
/// <param name="Files">文件 — documents in the order of their names.</param>
/// <param name="Skipped">略过 — names of what is no document: leftovers of operating systems, lock files of office programs.</param>
public sealed record BundleContents(IReadOnlyList<BundledFile> Files, IReadOnlyList<string> Skipped);
