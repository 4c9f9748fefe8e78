namespace PerfEval.Warehouse.Marts.Statements;

/// <summary>项目的陈述 — what ranks statements of one project against each other.</summary>
internal interface IProjectStatement
{
    long FactKey { get; }

    int ProjectKey { get; }

    string Statement { get; }

    int ConfidenceE4 { get; }
}
