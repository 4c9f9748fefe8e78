namespace PerfEval.Dashboard.Hosting;

/// <summary>导入模板 — the empty workbook that bureaus fill; Program.cs, which alone knows the loader, says how it is written.</summary>
/// <param name="Name">文件名 — under which it is offered.</param>
/// <param name="Write">Writes its bytes.</param>
public sealed record TemplateFile(string Name, Action<Stream> Write);
