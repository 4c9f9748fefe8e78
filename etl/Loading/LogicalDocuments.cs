using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Loading.Entities;
using PerfEval.Warehouse.Marts;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>文件与版本 — finds the document that a file is a version of, and retires the version before it.</summary>
internal static class LogicalDocuments
{
    /// <summary>What a new version replaces.</summary>
    /// <param name="VersionNo">Number of the latest version; 0 where the document is new.</param>
    /// <param name="DepartmentYears">Departments and years whose marts held facts of it.</param>
    public sealed record Superseded(int VersionNo, HashSet<DepartmentYear> DepartmentYears);

    public static async Task<DimDocument> FindOrAddAsync(WarehouseContext context, ReadFile read, ResolvedDocument resolved, CancellationToken cancellation)
    {
        var profile = read.Recognition!.Profile;
        var natural = DocumentIdentity.NaturalCode(profile, resolved);
        var found = await context.Documents.AsNoTracking().FirstOrDefaultAsync(document => document.NaturalCode == natural, cancellation)
            ?? await OfSameFileAsync(context, read, resolved, cancellation);
        if (found is not null) return found;
        var added = new DimDocument
        {
            NaturalCode = natural,
            DocumentKindKey = DocumentKinds.KeyOf(Codes.Of(profile.Kind)),
            RegionKey = resolved.Region.Row.RegionKey,
            DepartmentKey = resolved.Department.Row.DepartmentKey,
            FiscalYear = profile.FiscalYear,
            Title = Lengths.Fit(profile.Title, Lengths.Title)!,
        };
        context.Documents.Add(added);
        await context.SaveChangesAsync(cancellation);
        return added;
    }

    /// <summary>Follows names that were resolved anew; where another document already has the new identity, the old one is kept.</summary>
    public static async Task MoveAsync(WarehouseContext context, int documentKey, DocumentProfile profile, ResolvedDocument resolved, CancellationToken cancellation)
    {
        var natural = DocumentIdentity.NaturalCode(profile, resolved);
        var document = await context.Documents.SingleAsync(row => row.DocumentKey == documentKey, cancellation);
        if (document.NaturalCode == natural) return;
        document.DocumentKindKey = DocumentKinds.KeyOf(Codes.Of(profile.Kind));
        document.FiscalYear = profile.FiscalYear;
        document.RegionKey = resolved.Region.Row.RegionKey;
        document.DepartmentKey = resolved.Department.Row.DepartmentKey;
        if (!await context.Documents.AnyAsync(row => row.NaturalCode == natural, cancellation)) document.NaturalCode = natural;
        context.Update(document);
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Takes the current flag from the versions so far; their facts stay as history.</summary>
    public static async Task<Superseded> SupersedeAsync(WarehouseContext context, DimDocument document, CancellationToken cancellation)
    {
        var versions = await context.DocumentVersions.AsNoTracking()
            .Where(version => version.DocumentKey == document.DocumentKey)
            .Select(version => new { version.DocumentVersionKey, version.VersionNo, version.IsCurrent })
            .ToListAsync(cancellation);
        var touched = new HashSet<DepartmentYear>();
        foreach (var current in versions.Where(version => version.IsCurrent))
        {
            touched.UnionWith(await FactTables.DepartmentYearsAsync(context, current.DocumentVersionKey, cancellation));
            await context.DocumentVersions.Where(version => version.DocumentVersionKey == current.DocumentVersionKey)
                .ExecuteUpdateAsync(set => set.SetProperty(version => version.IsCurrent, false), cancellation);
        }

        return new Superseded(versions.Select(version => version.VersionNo).DefaultIfEmpty().Max(), touched);
    }

    /// <summary>
    /// A file of the same name, kind, department and year is a correction even under another title. Files of project evaluations are often all
    /// called 自评表: there one project at least must be the same.
    /// </summary>
    private static async Task<DimDocument?> OfSameFileAsync(WarehouseContext context, ReadFile read, ResolvedDocument resolved, CancellationToken cancellation)
    {
        var profile = read.Recognition!.Profile;
        var kind = DocumentKinds.KeyOf(Codes.Of(profile.Kind));
        var (department, name) = (resolved.Department.Row.DepartmentKey, read.File.Name);
        var candidates = await (
            from document in context.Documents.AsNoTracking()
            join version in context.DocumentVersions on document.DocumentKey equals version.DocumentKey
            where document.DepartmentKey == department && document.FiscalYear == profile.FiscalYear && document.DocumentKindKey == kind
                && version.IsCurrent && version.FileName == name
            select new { Document = document, version.DocumentVersionKey }).ToListAsync(cancellation);
        if (profile.Kind != DocumentKind.ProjectSelfEvaluation) return candidates.FirstOrDefault()?.Document;
        var projects = resolved.Facts.Select(fact => fact.Project?.Row.ProjectKey).OfType<int>().ToHashSet();
        foreach (var candidate in candidates)
        {
            var stated = await context.ProjectExecutionFacts
                .Where(fact => fact.DocumentVersionKey == candidate.DocumentVersionKey && fact.ProjectKey != null)
                .Select(fact => fact.ProjectKey!.Value).Distinct().ToListAsync(cancellation);
            if (projects.Overlaps(stated)) return candidate.Document;
        }

        return null;
    }
}
