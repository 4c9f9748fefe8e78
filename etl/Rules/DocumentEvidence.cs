using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers;

namespace PerfEval.Etl.Rules;

/// <summary>
/// 单份文件的证据 — what the checks of one document see: its profile, its facts in handy groups, its blocks and sections.
/// Made in memory from a recognition, or from what the warehouse holds.
/// </summary>
public sealed class DocumentEvidence
{
    private readonly Lazy<IReadOnlyList<Section>> _sections;
    private readonly Lazy<IReadOnlyList<ProjectCase>> _projects;
    private readonly Lazy<ILookup<string, BudgetLineFact>> _lines;

    /// <summary>From facts and blocks, however they came.</summary>
    public DocumentEvidence(SourceDocument document, DocumentProfile profile, IReadOnlyList<Fact> facts)
    {
        Document = document;
        Profile = profile;
        Facts = facts;
        FiscalYear = profile.FiscalYear ?? 0;
        Parameters = RuleParameters.For(profile.Region, FiscalYear);
        _sections = new(() => Sectionizer.Split(document, profile));
        _projects = new(() => ProjectCases.Of(this));
        _lines = new(() => facts.OfType<BudgetLineFact>().Where(line => string.IsNullOrEmpty(line.Unit)).ToLookup(line => line.Line));
    }

    /// <summary>From a recognition in memory.</summary>
    public static DocumentEvidence Of(SourceDocument document)
    {
        var result = DocumentRecognition.Run(document);
        return new DocumentEvidence(document, result.Profile, result.Facts);
    }

    /// <summary>源文件.</summary>
    public SourceDocument Document { get; }

    /// <summary>归类.</summary>
    public DocumentProfile Profile { get; }

    /// <summary>种类.</summary>
    public DocumentKind Kind => Profile.Kind;

    /// <summary>年度 — 0 when unknown.</summary>
    public int FiscalYear { get; }

    /// <summary>参数 — of the document's region and year.</summary>
    public RuleParameters Parameters { get; }

    /// <summary>同类上限 — empty unless the caller knows the peers.</summary>
    public PeerLimits Peers { get; init; } = PeerLimits.None;

    /// <summary>全部事实.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>版块.</summary>
    public IReadOnlyList<Block> Blocks => Document.Blocks;

    /// <summary>段落.</summary>
    public IEnumerable<Paragraph> Paragraphs => Blocks.OfType<Paragraph>();

    /// <summary>章节 — split again from the blocks when first asked for.</summary>
    public IReadOnlyList<Section> Sections => _sections.Value;

    /// <summary>项目 — every project with all places that speak of it.</summary>
    public IReadOnlyList<ProjectCase> Projects => _projects.Value;

    /// <summary>Statements of a line by the whole department, in reading order.</summary>
    public IEnumerable<BudgetLineFact> Lines(string code) => _lines.Value[code];

    /// <summary>Statements of a line for the document's own year and stage.</summary>
    public IEnumerable<BudgetLineFact> Lines(string code, BudgetStage stage) =>
        _lines.Value[code].Where(line => line.Stage == stage && line.FiscalYear == FiscalYear);

    /// <summary>The statement of a line in a table, by the table's recognizer.</summary>
    public BudgetLineFact? Line(string code, string recognizer) => _lines.Value[code].FirstOrDefault(line => line.Recognizer == recognizer);

    /// <summary>The same as an operand; empty when the table does not state the line.</summary>
    public Operand? Cell(string code, string recognizer) => Line(code, recognizer) is { } line ? Operand.Of(line) : null;

    /// <summary>The document's stage: budgets plan, all others account.</summary>
    public BudgetStage Stage => Kind == DocumentKind.BudgetDisclosure ? BudgetStage.Budget : BudgetStage.Final;
}
