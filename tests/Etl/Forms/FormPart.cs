using PerfEval.Etl.Documents;

namespace PerfEval.Tests.Etl.Forms;

/// <summary>A title line or a table of a form.</summary>
public sealed record FormPart(string Title, List<IReadOnlyList<Cell>> Rows);
