using System.Runtime.CompilerServices;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>项目部分 — the blocks of a section that speak of one project, split where the next form begins with its own 项目名称.</summary>
/// <param name="Section">章节.</param>
/// <param name="Cover">表头 — what the head of the form or the cover of the report says.</param>
/// <param name="Blocks">版块 — in reading order.</param>
internal sealed record ProjectPart(Section Section, ProjectCover Cover, IReadOnlyList<Block> Blocks)
{
    /// <summary>Confidence of what is read from a table put together from text.</summary>
    public const decimal Rebuilt = 0.9m;

    /// <summary>Reason for it.</summary>
    public const string RebuiltReason = "table_rebuilt";

    /// <summary>重建 — whether a table of the part was put together from text.</summary>
    public bool IsRebuilt => Blocks.OfType<Table>().Any(table => table.IsRebuilt);

    // Three recognizers ask for the parts of the same section.
    private static readonly ConditionalWeakTable<Section, IReadOnlyList<ProjectPart>> Known = [];

    private readonly Lazy<FundBlock?> _fund = new(() => FundBlockReader.Read(Blocks));
    private readonly Lazy<IndicatorTable> _indicators = new(() => IndicatorTableReader.Read(Blocks));

    /// <summary>资金表 — empty when the part has none.</summary>
    public FundBlock? Fund => _fund.Value;

    /// <summary>指标表.</summary>
    public IndicatorTable Indicators => _indicators.Value;

    /// <summary>Parts of a section that hold a table; forms and reports name their project, a whole-department form has none.</summary>
    public static IReadOnlyList<ProjectPart> In(Section section) => Known.GetValue(section, Find);

    private static IReadOnlyList<ProjectPart> Find(Section section)
    {
        if (section.Kind is SectionKind.BudgetBody or SectionKind.ProjectTargets or SectionKind.FinalAccountsBody || !section.Blocks.OfType<Table>().Any())
            return [];
        return [.. Split(section.Blocks).Where(blocks => blocks.OfType<Table>().Any())
            .Select(blocks => new ProjectPart(section, ProjectCover.Read(section, blocks), blocks))];
    }

    private static IEnumerable<List<Block>> Split(IReadOnlyList<Block> blocks)
    {
        var part = new List<Block>();
        var hasName = false;
        foreach (var piece in blocks.SelectMany(Pieces))
        {
            var isName = ProjectCover.NamesProject(piece);
            if (isName && hasName)
            {
                yield return part;
                part = [];
            }
            hasName |= isName;
            part.Add(piece);
        }
        if (part.Count > 0)
            yield return part;
    }

    /// <summary>A table in which several forms follow each other, cut before each 项目名称.</summary>
    private static IEnumerable<Block> Pieces(Block block)
    {
        if (block is not Table table)
            return [block];
        var starts = Enumerable.Range(1, table.Rows.Count - 1).Where(i => ProjectCover.NamesProject(table.Rows[i])).ToArray();
        if (starts.Length == 0)
            return [block];
        var cuts = starts.Prepend(0).ToArray();
        return cuts.Select((start, n) => table with { Rows = [.. table.Rows.Take(n + 1 < cuts.Length ? cuts[n + 1] : table.Rows.Count).Skip(start)], Locator = table.Rows[start].Locator });
    }
}
