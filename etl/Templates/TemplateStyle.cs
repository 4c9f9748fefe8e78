namespace PerfEval.Etl.Templates;

/// <summary>Styles of the template's cells, by their number in its style sheet.</summary>
internal enum TemplateStyle
{
    Plain,
    Title,
    Heading,
    Amount,
}
