namespace PerfEval.Etl.Export;

/// <summary>字段 — one column of an exported table as <c>datapackage.json</c> describes it.</summary>
/// <param name="Name">Column name, as in the export contract.</param>
/// <param name="Type">Frictionless type: string, integer, number, boolean, datetime.</param>
/// <param name="Title">Chinese name.</param>
/// <param name="Unit">Unit of the values where they have one: 元, %, 分.</param>
public sealed record ExportField(string Name, string Type, string Title, string? Unit = null)
{
    public static ExportField Text(string name, string title) => new(name, "string", title);

    public static ExportField Integer(string name, string title) => new(name, "integer", title);

    public static ExportField Flag(string name, string title) => new(name, "boolean", title);

    public static ExportField Money(string name, string title) => new(name, "number", title, "元");

    public static ExportField Percent(string name, string title) => new(name, "number", title, "%");

    public static ExportField Points(string name, string title) => new(name, "number", title, "分");
}
