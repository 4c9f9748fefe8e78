using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Loading.Names;
using PerfEval.Etl.Recognizers;
using PerfEval.Warehouse.Star;
using Fact = PerfEval.Etl.Facts.Fact;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>
/// 名称归并 — finds the region, department, unit and project a document's names stand for, makes those that are new and notes for each printed
/// name which row it was taken for and why. What it has read it keeps for the session; after a rollback <see cref="Forget"/> drops it all,
/// since some of it may never have been saved.
/// </summary>
internal sealed class EntityResolver
{
    // Departments kept in memory; a load that goes beyond starts afresh rather than growing.
    private const int MostDepartments = 500;

    private readonly Dictionary<int, DepartmentScope> _departments = [];
    private readonly Dictionary<int, RegionScope> _regions = [];
    private Dictionary<string, DimRegion>? _regionRows;
    private AliasBook? _aliases;

    /// <summary>Drops everything read so far.</summary>
    public void Forget()
    {
        _departments.Clear();
        _regions.Clear();
        _regionRows = null;
        _aliases = null;
    }

    /// <summary>Resolves every name of a document whose region and department are known.</summary>
    public async Task<ResolvedDocument> ResolveAsync(WarehouseContext context, RecognitionResult recognition, bool isDemonstration, CancellationToken cancellation)
    {
        if (_departments.Count > MostDepartments) Forget();
        _aliases ??= new AliasBook(await context.AliasRules.AsNoTracking().ToListAsync(cancellation));
        var document = new DocumentNames(isDemonstration);
        var region = await RegionAsync(context, recognition.Profile, cancellation);
        var department = await DepartmentAsync(context, region, recognition.Profile, document, cancellation);
        var facts = await SubjectsAsync(context, region, department, recognition.Facts, document, cancellation);
        await context.SaveChangesAsync(cancellation);
        return new ResolvedDocument(region, department, recognition.Profile.FiscalYear, facts, document);
    }

    private async Task<RegionScope> RegionAsync(WarehouseContext context, DocumentProfile profile, CancellationToken cancellation)
    {
        var printed = profile.Region.Length > 0 ? profile.Region : PlaceName.In(profile.Department);
        var name = _aliases!.CanonicalOf(EntityKinds.Region, printed) ?? printed;
        var normal = MatchName.Normal(name);
        if (_regionRows is null)
        {
            var rows = await context.Regions.AsNoTracking().OrderBy(row => row.ValidFrom).ToListAsync(cancellation);
            _regionRows = rows.GroupBy(row => MatchName.Normal(row.Name)).ToDictionary(group => group.Key, group => group.Last());
        }

        if (!_regionRows.TryGetValue(normal, out var region))
        {
            region = RegionCatalogue.NewRegion(name, _regionRows.Values);
            context.Regions.Add(region);
            await context.SaveChangesAsync(cancellation);
            _regionRows[normal] = region;
        }

        return await RegionScopeAsync(context, region, cancellation);
    }

    private async Task<RegionScope> RegionScopeAsync(WarehouseContext context, DimRegion region, CancellationToken cancellation)
    {
        if (_regions.TryGetValue(region.RegionKey, out var known)) return known;
        var scope = new RegionScope(region);
        foreach (var row in await context.Departments.AsNoTracking().Where(row => row.RegionKey == region.RegionKey).ToListAsync(cancellation))
            scope.Departments.Add((row, MatchName.Organisation(row.Name, region.Name)));
        foreach (var name in await context.EntityNames.AsNoTracking()
            .Where(name => name.EntityKind == EntityKinds.Department && name.ScopeKey == region.RegionKey).ToListAsync(cancellation))
            scope.Printed[name.PrintedName] = name.EntityKey;
        return _regions[region.RegionKey] = scope;
    }

    private async Task<DepartmentScope> DepartmentAsync(
        WarehouseContext context, RegionScope region, DocumentProfile profile, DocumentNames document, CancellationToken cancellation) =>
        await DepartmentAsync(context, region, profile.Department, profile.DepartmentCode, document, cancellation);

    private async Task<DepartmentScope> DepartmentAsync(
        WarehouseContext context, RegionScope region, string printed, string? code, DocumentNames document, CancellationToken cancellation)
    {
        var alias = _aliases!.CanonicalOf(EntityKinds.Department, printed, region.Row.Name);
        var name = alias ?? printed;
        var normal = MatchName.Organisation(name, region.Row.Name);
        var found = region.Departments.FirstOrDefault(department => department.Normal == normal).Row;
        var reason = alias is not null ? LinkReasons.Alias : found?.Name == printed ? LinkReasons.SameName : LinkReasons.NormalisedName;
        NameProposal? proposal = null;
        if (found is null)
        {
            proposal = DocumentNames.Propose(normal, region.Departments.Select(other => (other.Normal, (Func<int>)(() => other.Row.DepartmentKey))));
            found = new DimDepartment
            {
                RegionKey = region.Row.RegionKey,
                NaturalCode = Lengths.Fit($"name:{normal}", Lengths.NaturalCode)!,
                DepartmentCode = code,
                Name = Lengths.Fit(name, Lengths.Name)!,
                MatchName = Lengths.Fit(normal, Lengths.Name)!,
                IsDemonstration = document.IsDemonstration,
            };
            context.Departments.Add(found);
            await context.SaveChangesAsync(cancellation);
            region.Departments.Add((found, normal));
            reason = alias is not null ? LinkReasons.Alias : LinkReasons.FirstSeen;
        }

        Complete(context, found, code, document);
        if (region.Printed.TryAdd(printed, found.DepartmentKey))
            document.Note(EntityKinds.Department, region.Row.RegionKey, printed, () => found.DepartmentKey, reason, proposal);
        return await DepartmentScopeAsync(context, found, region.Row.Name, cancellation);
    }

    // What a later document adds: the code, and that the department exists outside the bundled samples.
    private static void Complete(WarehouseContext context, DimDepartment row, string? code, DocumentNames document)
    {
        var isNowReal = row.IsDemonstration && !document.IsDemonstration;
        if ((row.DepartmentCode is not null || code is null) && !isNowReal) return;
        context.Departments.Attach(row);
        row.DepartmentCode ??= code;
        row.IsDemonstration &= document.IsDemonstration;
        context.Update(row);
    }

    private async Task<DepartmentScope> DepartmentScopeAsync(WarehouseContext context, DimDepartment row, string regionName, CancellationToken cancellation)
    {
        if (_departments.TryGetValue(row.DepartmentKey, out var known)) return known;
        var scope = new DepartmentScope(row, regionName);
        foreach (var unit in await context.Units.AsNoTracking().Where(unit => unit.DepartmentKey == row.DepartmentKey).ToListAsync(cancellation))
            scope.Units.Add(new UnitEntry(unit, MatchName.Organisation(unit.Name, regionName)));
        await ReadProjectsAsync(context, scope, cancellation);
        return _departments[row.DepartmentKey] = scope;
    }

    private static async Task ReadProjectsAsync(WarehouseContext context, DepartmentScope scope, CancellationToken cancellation)
    {
        var key = scope.Row.DepartmentKey;
        var names = await context.EntityNames.AsNoTracking()
            .Where(name => name.ScopeKey == key && (name.EntityKind == EntityKinds.Project || name.EntityKind == EntityKinds.Unit)).ToListAsync(cancellation);
        foreach (var name in names) scope.Noted.Add((name.EntityKind, name.PrintedName));
        var printed = names.Where(name => name.EntityKind == EntityKinds.Project).ToLookup(name => name.EntityKey, name => DocumentNames.NameOf(name.PrintedName));
        foreach (var row in await context.Projects.AsNoTracking().Where(project => project.DepartmentKey == key).OrderBy(project => project.ProjectKey).ToListAsync(cancellation))
        {
            var entry = new ProjectEntry(row);
            scope.Projects.Add(entry);
            foreach (var name in printed[row.ProjectKey]) scope.Projects.Learn(entry, MatchName.Normal(name));
        }
    }

    private async Task<IReadOnlyList<ResolvedFact>> SubjectsAsync(
        WarehouseContext context, RegionScope region, DepartmentScope department, IReadOnlyList<Fact> facts, DocumentNames document, CancellationToken cancellation)
    {
        var placed = new List<(Fact Fact, DepartmentScope Department, UnitEntry? Unit)>(facts.Count);
        foreach (var fact in facts)
        {
            var owner = await OwnerAsync(context, region, department, fact, document, cancellation);
            placed.Add((fact, owner, Unit(context, owner, fact, document)));
        }

        // Units first: projects are told apart by the keys of their units.
        await context.SaveChangesAsync(cancellation);
        var projects = new DocumentProjects(context, _aliases!, document);
        return projects.Resolve(placed);
    }

    /// <summary>The department a fact speaks of. A form may print the level above (高新区管理委员会) beside a unit that is the document's department.</summary>
    private async Task<DepartmentScope> OwnerAsync(
        WarehouseContext context, RegionScope region, DepartmentScope department, Fact fact, DocumentNames document, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(fact.Department)) return department;
        var own = MatchName.Organisation(department.Row.Name, region.Row.Name);
        if (MatchName.Organisation(fact.Department, region.Row.Name) == own) return department;
        if (fact.Unit is { Length: > 0 } unit && MatchName.Organisation(unit, region.Row.Name) == own) return department;
        return await DepartmentAsync(context, region, fact.Department, null, document, cancellation);
    }

    private UnitEntry? Unit(WarehouseContext context, DepartmentScope department, Fact fact, DocumentNames document)
    {
        if (string.IsNullOrEmpty(fact.Unit) && string.IsNullOrEmpty(fact.UnitCode)) return null;
        var printed = string.IsNullOrEmpty(fact.Unit) ? fact.UnitCode! : fact.Unit;
        var alias = _aliases!.CanonicalOf(EntityKinds.Unit, printed, department.RegionName, department.Row.Name);
        var name = alias ?? printed;
        var (found, reason) = UnitMatch.Find(department, name, fact.UnitCode);
        NameProposal? proposal = null;
        if (found is null)
        {
            found = UnitMatch.New(department, name, fact.UnitCode);
            proposal = DocumentNames.Propose(found.Normal, department.Units.Select(other => (other.Normal, (Func<int>)(() => other.Row.UnitKey))));
            context.Units.Add(found.Row);
            department.Units.Add(found);
        }
        else if (found.Row.UnitCode is null && fact.UnitCode is not null)
        {
            found.Row.UnitCode = fact.UnitCode;
            if (found.Row.UnitKey != 0) context.Units.Update(found.Row);
        }

        if (department.Noted.Add((EntityKinds.Unit, printed)))
            document.Note(EntityKinds.Unit, department.Row.DepartmentKey, printed, () => found.Row.UnitKey, alias is null ? reason : LinkReasons.Alias, proposal);
        return found;
    }
}
