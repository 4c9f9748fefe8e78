using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Samples;

/// <summary>样例真值 — what a generated document says, and which defects were planted in it.</summary>
/// <param name="Kind">文件种类.</param>
/// <param name="Region">地区.</param>
/// <param name="Department">部门.</param>
/// <param name="FiscalYear">年度.</param>
/// <param name="Figures">数值 — every figure and name a reader must find, as printed (a defect included).</param>
/// <param name="Defects">缺陷 — planted ones.</param>
public sealed record SampleTruth(
    DocumentKind Kind, string Region, string Department, int FiscalYear, IReadOnlyList<SampleFigure> Figures, IReadOnlyList<SampleDefect> Defects);
