using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>别名查询 — the alias list, and the likenesses a person may turn into one.</summary>
public sealed class AliasQueries(WarehouseDatabase database)
{
    public async Task<IReadOnlyList<AliasLine>> RulesAsync(CancellationToken cancellation = default)
    {
        await using var context = database.CreateContext();
        var rules = await context.AliasRules.AsNoTracking().OrderBy(rule => rule.AliasRuleKey).ToListAsync(cancellation);
        return [.. rules.Select(rule => new AliasLine(rule.EntityKind, rule.RegionName, rule.DepartmentName, rule.Alias, rule.CanonicalName, rule.Note ?? ""))];
    }

    /// <summary>Project names that are like another one but were not merged; the score stands in the note.</summary>
    public async Task<IReadOnlyList<AliasLine>> ProposalsAsync(CancellationToken cancellation = default)
    {
        await using var context = database.CreateContext();
        var rows = await (
            from name in context.EntityNames.AsNoTracking()
            where !name.IsAccepted && name.EntityKind == EntityKinds.Project
            join department in context.Departments on name.ScopeKey equals department.DepartmentKey
            join region in context.Regions on department.RegionKey equals region.RegionKey
            join other in context.Projects on name.ProposedKey equals (int?)other.ProjectKey
            orderby name.ScoreE4 descending, name.EntityNameKey
            select new { Region = region.Name, Department = department.Name, name.PrintedName, Other = other.Name, name.ScoreE4 }).ToListAsync(cancellation);
        return [.. rows.Select(row => new AliasLine(
            EntityKinds.Project, row.Region, row.Department, DocumentNames.NameOf(row.PrintedName), row.Other, FormattableString.Invariant($"{row.ScoreE4 / 10_000m:0.00}")))];
    }
}
