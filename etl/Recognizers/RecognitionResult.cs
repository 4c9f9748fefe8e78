using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers;

/// <summary>识别结果 — all that was made of one document.</summary>
/// <param name="Profile">文件归类.</param>
/// <param name="Sections">章节.</param>
/// <param name="Facts">事实 — in the order of sections and recognizers.</param>
/// <param name="Unresolved">待定 — seen and not understood, with places.</param>
public sealed record RecognitionResult(DocumentProfile Profile, IReadOnlyList<Section> Sections, IReadOnlyList<Fact> Facts, IReadOnlyList<Unresolved> Unresolved);
