using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Flow;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>What goes on from one paragraph to the next while a document is walked through.</summary>
internal sealed class DocxState(string fileName)
{
    /// <summary>Deeper nesting is made to break readers, not to be read.</summary>
    private const int MaxDepth = 200;

    private const int LongestNote = 200;

    private int _depth;

    /// <summary>Fields that have begun; false while their code stands, true while their result does.</summary>
    public Stack<bool> Fields { get; private set; } = new();

    /// <summary>Text boxes and notes that belong behind the paragraph or table being read.</summary>
    public List<FlowBlock> Attached { get; } = [];

    public List<ReadingNote> Notes { get; } = [];

    public int Page { get; private set; } = 1;

    /// <summary>Whether the file says where pages end.</summary>
    public bool HasPages { get; private set; }

    public int Pictures { get; set; }

    public void TurnPage()
    {
        HasPages = true;
        Page++;
    }

    public void Note(string reason, string text) =>
        Notes.Add(new ReadingNote(reason, text.Length <= LongestNote ? text : text[..LongestNote], new Locator(HasPages ? $"p{Page}" : fileName)));

    /// <summary>One level down; disposing goes up again.</summary>
    public Level Down() => ++_depth <= MaxDepth ? new Level(this) : throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"> {MaxDepth} levels");

    /// <summary>Reads something that stands beside the text, with fields of its own.</summary>
    public List<FlowBlock> Aside(Func<IEnumerable<FlowBlock>> read)
    {
        var outer = Fields;
        Fields = new Stack<bool>();
        var blocks = read().ToList();
        Fields = outer;
        return blocks;
    }

    /// <summary>A level of nesting.</summary>
    public readonly struct Level(DocxState state) : IDisposable
    {
        public void Dispose() => state._depth--;
    }
}
