namespace PerfEval.Etl.Readers.Spreadsheets;

/// <summary>A visible cell with text and the rectangle it covers: 0-based columns, 1-based rows of the sheet, ends included.</summary>
internal sealed record LaidCell(int Column, int Row, int LastColumn, int LastRow, string Text)
{
    // 12,345.67 · -3 · 45.6% · ¥100 · (1,200.00)
    private static readonly System.Buffers.SearchValues<char> NumberMarks = System.Buffers.SearchValues.Create("0123456789.,%-+() ￥¥—／/%");

    public bool IsWords => Text.AsSpan().IndexOfAnyExcept(NumberMarks) >= 0;

    /// <summary>单位：万元 · 部门： · （2031年度）— a note that needs no neighbour, unlike the label of a form, whose value is in the next cell.</summary>
    public bool IsNote => Text.Length <= 60 && (Text.AsSpan().IndexOfAny('：', ':') > 0 || (Text[0] is '（' or '(' && Text[^1] is '）' or ')'));
}
