using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Readers;
using PerfEval.Etl.Recognizers;

namespace PerfEval.Tests.Etl.Recognizers;

/// <summary>One example of a recognizer's spec file: lines as a text document would print them, and the facts they state.</summary>
public sealed record RecognizerSpec(string Name, SectionKind Section, int Year, string[] Lines, string[] Expect, string Project = "")
{
    /// <summary>The facts a recognizer reads from the lines, in the notation of <see cref="FactText"/>.</summary>
    public IReadOnlyList<string> Run(IRecognizer recognizer)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Lines)));
        var document = DocumentReaders.Open(content, "spec.txt");
        var profile = new DocumentProfile(DocumentKind.Unknown, "", "", "", null, Year, []);
        return [.. recognizer.Recognize(new Section(Section, profile, Year, Project, document.Blocks)).Select(FactText.Of)];
    }

    public override string ToString() => Name;
}
