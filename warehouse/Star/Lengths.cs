namespace PerfEval.Warehouse.Star;

/// <summary>字段长度 — longest texts of keyed and indexed columns; SQL Server enforces them, so loading cuts names that are longer.</summary>
public static class Lengths
{
    /// <summary>代码 — codes of this product: states, stages, kinds.</summary>
    public const int Code = 40;

    /// <summary>自然键 — the text by which loading finds a dimension row again.</summary>
    public const int NaturalCode = 400;

    /// <summary>名称 — names of regions, departments, units, projects and classes.</summary>
    public const int Name = 300;

    /// <summary>位置 — locators.</summary>
    public const int Locator = 100;

    /// <summary>印刷原文 — the text of one figure.</summary>
    public const int PrintedText = 100;

    /// <summary>印刷单位 — the unit of one figure.</summary>
    public const int PrintedUnit = 20;

    /// <summary>文件名 — file names without folder.</summary>
    public const int FileName = 260;

    /// <summary>标题 — document titles and sentences shown whole.</summary>
    public const int Title = 500;

    /// <summary>截取 — the text, cut to <paramref name="length"/>; empty stays empty.</summary>
    public static string? Fit(string? text, int length) => text is null || text.Length <= length ? text : text[..length];
}
