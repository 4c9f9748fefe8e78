using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers;

/// <summary>
/// 章节 — a part of a document that speaks of one thing: the body of a disclosure, or one project's report, form or target table.
/// A document that holds eight reports has eight sections; final accounts with annexes have a body and a section per annex.
/// </summary>
/// <param name="Kind">章节种类.</param>
/// <param name="Profile">文件归类 — of the whole document.</param>
/// <param name="FiscalYear">年度 — of this section; the document's unless its own title says otherwise.</param>
/// <param name="Project">项目名称 — of a report, form or target table, as printed; empty otherwise.</param>
/// <param name="Blocks">版块 — in reading order, title lines included.</param>
public sealed record Section(SectionKind Kind, DocumentProfile Profile, int FiscalYear, string Project, IReadOnlyList<Block> Blocks);
