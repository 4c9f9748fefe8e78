using System.Xml;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers.Containers;
using PerfEval.Etl.Readers.Flow;
using PerfEval.Etl.Readers.PlainText;

namespace PerfEval.Etl.Readers.Docx;

/// <summary>
/// Word 读取器 — reads Word documents in Office Open XML, packed or in one XML file, as they are printed. Goes through the XML itself, one
/// paragraph or table of the body at a time: the object model of the SDK holds a whole document in memory and refuses files whose links are malformed.
/// </summary>
public sealed class DocxReader : IDocumentReader
{
    private const int DeepestBody = 20;

    /// <inheritdoc />
    public string Format => "docx";

    /// <summary>200 MB: pictures may be large; what the text may unpack to is bounded apart.</summary>
    public long MaxBytes => 200_000_000;

    /// <inheritdoc />
    public bool CanRead(FileSignature signature, string fileName) =>
        signature.Format is FileFormat.Docx or FileFormat.WordXml
        || (signature.Format == FileFormat.OtherOpenXml && Path.GetExtension(fileName).ToLowerInvariant() is ".docx" or ".docm");

    /// <inheritdoc />
    public SourceDocument Read(Stream content, string fileName, string sha256)
    {
        try
        {
            using var parts = Parts(content, fileName);
            return Read(parts, fileName, sha256);
        }
        catch (XmlException problem)
        {
            throw new UnreadableDocumentException(UnreadableCause.Damaged, fileName, problem.Message, problem);
        }
    }

    private static WordParts Parts(Stream content, string fileName)
    {
        if (content.ReadByte() == 'P')
            return new PackagedWordParts(new ZipPackage(content, fileName));
        content.Position = 0;
        return content.Length <= PackagedWordParts.MaxPartBytes
            ? new FlatWordParts(content)
            : throw new UnreadableDocumentException(UnreadableCause.TooLarge, fileName, $"> {PackagedWordParts.MaxPartBytes / 1_000_000} MB");
    }

    private SourceDocument Read(WordParts parts, string fileName, string sha256)
    {
        var state = new DocxState(fileName);
        var styles = DocxStyles.Read(parts.OfType("styles"));
        var numbering = new NumberingCounter(NumberingDefinitions.Read(parts.OfType("numbering"), styles), styles);
        var blocks = new DocxBlocks(state, numbering, new DocxNotes(state, parts));
        using var main = parts.Main() ?? throw new UnreadableDocumentException(UnreadableCause.Damaged, fileName);
        var flow = Flow(main, blocks, new DocxSections(parts, blocks, state), state);
        var assembler = new FlowAssembler(new PartBudget(fileName), state.HasPages);
        flow.ForEach(assembler.Add);
        if (assembler.Blocks.Count == 0)
            throw new UnreadableDocumentException(state.Pictures > 0 ? UnreadableCause.NeedsOcr : UnreadableCause.Empty, fileName);
        return new SourceDocument(fileName, sha256, Format, assembler.Blocks) { Notes = state.Notes };
    }

    private static List<FlowBlock> Flow(XmlReader main, DocxBlocks blocks, DocxSections sections, DocxState state)
    {
        var flow = new List<FlowBlock>();
        while (main.NodeType != XmlNodeType.Element || main.LocalName != "body")
        {
            if (!main.Read() || main.Depth > DeepestBody)
                return flow;
        }
        if (main.IsEmptyElement)
            return flow;
        main.Read();
        while (main.NodeType is not (XmlNodeType.EndElement or XmlNodeType.None))
        {
            if (main.NodeType != XmlNodeType.Element)
            {
                main.Read();
                continue;
            }
            var element = OfficeXml.Element(main);
            if (element.Name.LocalName != "sectPr")
                flow.AddRange(blocks.Read([element]));
            flow.AddRange(state.Attached);
            state.Attached.Clear();
            if ((element.Name.LocalName == "sectPr" ? element : element.Child("pPr")?.Child("sectPr")) is { } properties)
                sections.Close(properties, flow);
        }
        return flow;
    }
}
