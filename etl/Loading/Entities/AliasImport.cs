using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Loading.Names;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>
/// 别名读入 — takes over an alias list and resolves anew every document in which one of its names stands, from the kept originals, each in one
/// transaction. So a correction made today holds for what was loaded yesterday.
/// </summary>
public sealed class AliasImport(WarehouseDatabase database)
{
    public async Task<AliasSummary> ApplyAsync(IReadOnlyList<AliasLine> lines, CancellationToken cancellation = default)
    {
        var changed = await SaveAsync(lines, cancellation);
        if (changed.Count == 0) return new AliasSummary(0, 0);
        var affected = await AffectedAsync(changed, cancellation);
        var rewritten = await DocumentLoader.For(database).RewriteAsync(affected, cancellation);
        await DropEmptyProjectsAsync(changed, cancellation);
        return new AliasSummary(changed.Count, rewritten);
    }

    private async Task<IReadOnlyList<AliasLine>> SaveAsync(IReadOnlyList<AliasLine> lines, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        var known = (await context.AliasRules.ToListAsync(cancellation)).ToDictionary(rule => (rule.EntityKind, rule.RegionName, rule.DepartmentName, rule.Alias));
        var changed = new List<AliasLine>();
        foreach (var line in lines)
        {
            var key = (line.Entity, line.Region, line.Department, line.Alias);
            if (known.TryGetValue(key, out var rule) && rule.CanonicalName == line.Canonical) continue;
            if (rule is null)
            {
                rule = new AliasRule
                {
                    EntityKind = line.Entity, RegionName = line.Region, DepartmentName = line.Department, Alias = line.Alias, CanonicalName = line.Canonical,
                    CreatedAt = DateTime.UtcNow,
                };
                context.AliasRules.Add(rule);
                known[key] = rule;
            }

            (rule.CanonicalName, rule.Note) = (line.Canonical, line.Note);
            changed.Add(line);
        }

        await context.SaveChangesAsync(cancellation);
        return changed;
    }

    private async Task<IReadOnlyList<int>> AffectedAsync(IReadOnlyList<AliasLine> lines, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        var versions = new HashSet<int>();
        foreach (var line in lines)
        {
            var keys = await KeysAsync(context, line, cancellation);
            foreach (var facts in FactTables.Of(context))
                versions.UnionWith(await Concerned(context, facts, line.Entity, keys).Select(fact => fact.DocumentVersionKey).Distinct().ToListAsync(cancellation));
            var normal = MatchName.Normal(line.Alias);
            // The links of the name are found anew.
            await context.EntityNames.Where(name => name.EntityKind == line.Entity && name.MatchName == normal).ExecuteDeleteAsync(cancellation);
        }

        return [.. versions.Order()];
    }

    private static async Task<List<int>> KeysAsync(WarehouseContext context, AliasLine line, CancellationToken cancellation)
    {
        var normal = MatchName.Normal(line.Alias);
        return line.Entity == EntityKinds.Region
            ? await context.Regions.Where(region => region.MatchName == normal).Select(region => region.RegionKey).ToListAsync(cancellation)
            : await context.EntityNames.Where(name => name.EntityKind == line.Entity && name.MatchName == normal)
                .Select(name => name.EntityKey).Distinct().ToListAsync(cancellation);
    }

    private static IQueryable<Fact> Concerned(WarehouseContext context, IQueryable<Fact> facts, string entity, List<int> keys) => entity switch
    {
        EntityKinds.Region => facts.Where(fact => keys.Contains(fact.RegionKey)),
        EntityKinds.Department => facts.Where(fact => keys.Contains(fact.DepartmentKey)),
        EntityKinds.Unit => facts.Where(fact => fact.UnitKey != null && keys.Contains(fact.UnitKey.Value)),
        _ => facts.Where(fact => context.ProjectExecutionFacts.Any(project =>
                project.DocumentVersionKey == fact.DocumentVersionKey && project.ProjectKey != null && keys.Contains(project.ProjectKey.Value))
            || context.IndicatorResultFacts.Any(indicator =>
                indicator.DocumentVersionKey == fact.DocumentVersionKey && indicator.ProjectKey != null && keys.Contains(indicator.ProjectKey.Value))),
    };

    // A project that no fact speaks of any more was only another name.
    private async Task DropEmptyProjectsAsync(IReadOnlyList<AliasLine> lines, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        var names = lines.Where(line => line.Entity == EntityKinds.Project).Select(line => MatchName.Normal(line.Alias)).ToList();
        var empty = await context.Projects.Where(project => names.Contains(project.MatchName)
                && !context.ProjectExecutionFacts.Any(fact => fact.ProjectKey == project.ProjectKey)
                && !context.IndicatorResultFacts.Any(fact => fact.ProjectKey == project.ProjectKey))
            .Select(project => project.ProjectKey).ToListAsync(cancellation);
        if (empty.Count == 0) return;
        await context.EntityNames.Where(name => name.EntityKind == EntityKinds.Project && empty.Contains(name.EntityKey)).ExecuteDeleteAsync(cancellation);
        await context.EntityNames.Where(name => name.EntityKind == EntityKinds.Project && name.ProposedKey != null && empty.Contains(name.ProposedKey.Value))
            .ExecuteUpdateAsync(set => set.SetProperty(name => name.ProposedKey, (int?)null).SetProperty(name => name.IsAccepted, true), cancellation);
        await context.Projects.Where(project => empty.Contains(project.ProjectKey)).ExecuteDeleteAsync(cancellation);
    }
}
