namespace PerfEval.Etl.Loading.Entities;

/// <summary>别名读入小结.</summary>
/// <param name="Changed">Rules new or changed.</param>
/// <param name="Documents">Documents whose names were resolved anew.</param>
public sealed record AliasSummary(int Changed, int Documents);
