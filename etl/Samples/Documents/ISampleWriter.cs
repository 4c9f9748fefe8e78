using PerfEval.Etl.Samples.Story;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>样例文件写法 — one kind of document of a department-year.</summary>
internal interface ISampleWriter
{
    /// <summary>The document; empty when the department does not publish this kind.</summary>
    SampleDocument? Write(DepartmentStory story, DepartmentYear year);
}
