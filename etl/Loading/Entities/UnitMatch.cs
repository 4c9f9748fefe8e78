using PerfEval.Etl.Loading.Names;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>单位归并 — one unit is told from another by its code, else by its name without the region in front.</summary>
internal static class UnitMatch
{
    public static (UnitEntry? Unit, string Reason) Find(DepartmentScope department, string name, string? code)
    {
        if (code is not null && department.Units.FirstOrDefault(unit => unit.Row.UnitCode == code) is { } coded) return (coded, LinkReasons.SameCode);
        var normal = MatchName.Organisation(name, department.RegionName);
        var named = department.Units.FirstOrDefault(unit => unit.Normal == normal && (code is null || unit.Row.UnitCode is null));
        return (named, named is null ? LinkReasons.FirstSeen : named.Row.Name == name ? LinkReasons.SameName : LinkReasons.NormalisedName);
    }

    public static UnitEntry New(DepartmentScope department, string name, string? code)
    {
        var normal = MatchName.Organisation(name, department.RegionName);
        // Two codes under one name are two units; the code then joins the natural key.
        var natural = code is not null && department.Units.Any(unit => unit.Normal == normal) ? $"name:{normal}#{code}" : $"name:{normal}";
        var row = new DimUnit
        {
            DepartmentKey = department.Row.DepartmentKey,
            NaturalCode = Lengths.Fit(natural, Lengths.NaturalCode)!,
            UnitCode = code,
            Name = Lengths.Fit(name, Lengths.Name)!,
            MatchName = Lengths.Fit(normal, Lengths.Name)!,
        };
        return new UnitEntry(row, normal);
    }
}
