using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers.FinalAccounts.Tables;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Layer;

/// <summary>文字层片段 — one piece of a statement whose cells were lost.</summary>
/// <param name="Kind">种类.</param>
/// <param name="Text">Normalised text; a code joined from its parts.</param>
/// <param name="Printed">Text as printed.</param>
/// <param name="Locator">位置.</param>
/// <param name="Line">Number of its line within the statement.</param>
internal sealed record LayerToken(LayerTokenKind Kind, string Text, string Printed, Locator Locator, int Line)
{
    /// <summary>Normalised name without ordinal.</summary>
    public string Name => LabelText.Name(Text);

    /// <summary>Whether it is a value or the dash in place of one.</summary>
    public bool IsValue => Kind is LayerTokenKind.Number or LayerTokenKind.Dash;
}
