using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>文字段 — a paragraph of the narrative with the heading it stands under.</summary>
/// <param name="Topic">主题.</param>
/// <param name="Heading">Heading as printed, without ordinal; empty above the first one.</param>
/// <param name="Paragraph">段落.</param>
/// <param name="IsGeneralBudget">Whether a heading above it speaks of the general public budget.</param>
internal sealed record ProsePart(ProseTopic Topic, string Heading, Paragraph Paragraph, bool IsGeneralBudget);
