namespace PerfEval.Etl.Readers.Bundles;

/// <summary>包内文件 — one document of a bundle.</summary>
/// <param name="Name">文件名 — of the bundle, a slash, and the path inside: <c>bundle.zip/folder/inner.docx</c>.</param>
/// <param name="Path">Where it was unpacked to; empty where it could not be.</param>
/// <param name="Trouble">Why it could not be unpacked.</param>
public sealed record BundledFile(string Name, string Path, UnreadableDocumentException? Trouble = null);
