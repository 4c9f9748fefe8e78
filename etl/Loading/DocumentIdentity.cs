using System.Security.Cryptography;
using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Loading.Entities;
using PerfEval.Etl.Loading.Names;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>
/// 文件身份 — what makes two files versions of one document: kind, region, department, year and subject. The subject is the title without place,
/// year and correction marks, the unit where the whole document speaks of one unit, and for project self-evaluations the first project.
/// </summary>
internal static class DocumentIdentity
{
    public static string NaturalCode(DocumentProfile profile, ResolvedDocument resolved)
    {
        var head = $"{Codes.Of(profile.Kind)}|{resolved.Region.Row.RegionKey}|{resolved.Department.Row.DepartmentKey}|{profile.FiscalYear}|";
        var subject = Subject(profile, resolved);
        return head.Length + subject.Length <= Lengths.NaturalCode ? head + subject : head + Fingerprint(subject);
    }

    /// <summary>The code of a file that waits in quarantine: nothing but its bytes is known.</summary>
    public static string Quarantined(string sha256) => $"quarantined|{sha256}";

    private static string Subject(DocumentProfile profile, ResolvedDocument resolved)
    {
        var units = resolved.Facts.Select(fact => fact.Unit?.Normal).Distinct().Take(2).ToList();
        var unit = units is [{ } only] ? only : "";
        var project = profile.Kind == DocumentKind.ProjectSelfEvaluation ? FirstProject(resolved) : "";
        return $"{MatchName.Title(profile.Title, profile.Region, profile.Department)}|{unit}|{project}";
    }

    private static string FirstProject(ResolvedDocument resolved) => resolved.Facts
        .Select(fact => fact.Fact is ProjectFact project ? MatchName.Normal(project.Project) : null)
        .FirstOrDefault(name => name is not null) ?? "";

    private static string Fingerprint(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
