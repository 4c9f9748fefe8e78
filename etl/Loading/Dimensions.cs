using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers;
using PerfEval.Warehouse.Star;
using Fact = PerfEval.Etl.Facts.Fact;

namespace PerfEval.Etl.Loading;

/// <summary>
/// 维度缓存 — keys of the small dimensions (lines, recognizers, classes, fund sources, indicators) for one load session. Each document asks for all it
/// needs at once; after a rollback <see cref="Forget"/> drops everything.
/// </summary>
internal sealed class Dimensions
{
    // Indicator names hardly repeat between departments: kept up to this many, then read afresh.
    private const int MostIndicators = 100_000;

    // Stays below the parameter limits of both engines.
    private const int NamesPerQuery = 500;

    private Dictionary<string, DimBudgetLine>? _lines;
    private Dictionary<string, DimRecognizer>? _recognizers;
    private Dictionary<string, DimFundSource>? _fundSources;
    private Dictionary<(string Code, string Name), DimFunctionalClass>? _functional;
    private Dictionary<(string Code, string Name), DimEconomicClass>? _economic;
    private HashSet<int>? _years;
    private readonly Dictionary<(string Level1, string Level2, string Name), DimIndicator> _indicators = [];

    public void Forget()
    {
        (_lines, _recognizers, _fundSources, _functional, _economic, _years) = (null, null, null, null, null, null);
        _indicators.Clear();
    }

    /// <summary>Reads and makes whatever the facts refer to; the keys are there after the context is saved.</summary>
    public async Task PrepareAsync(WarehouseContext context, IReadOnlyList<Fact> facts, CancellationToken cancellation)
    {
        await ReadAsync(context, cancellation);
        foreach (var fact in facts) Prepare(context, fact);
        await PrepareIndicatorsAsync(context, facts.OfType<IndicatorFact>(), cancellation);
        await context.SaveChangesAsync(cancellation);
    }

    public int Line(string code) => _lines![code].BudgetLineKey;

    public int Recognizer(string code) => _recognizers![code].RecognizerKey;

    public int FundSource(string name) => _fundSources![Named(name)].FundSourceKey;

    public int Functional(string code, string name) => _functional![(code, Named(name))].FunctionalClassKey;

    public int Economic(string code, string name) => _economic![(code, Named(name))].EconomicClassKey;

    public int Indicator(IndicatorFact fact) => _indicators[KeyOf(fact)].IndicatorKey;

    private async Task ReadAsync(WarehouseContext context, CancellationToken cancellation)
    {
        _lines ??= await context.BudgetLines.AsNoTracking().ToDictionaryAsync(row => row.Code, cancellation);
        _recognizers ??= await context.Recognizers.AsNoTracking().ToDictionaryAsync(row => row.Code, cancellation);
        _fundSources ??= await context.FundSources.AsNoTracking().ToDictionaryAsync(row => row.Name, cancellation);
        _functional ??= await context.FunctionalClasses.AsNoTracking().ToDictionaryAsync(row => (row.Code, row.Name), cancellation);
        _economic ??= await context.EconomicClasses.AsNoTracking().ToDictionaryAsync(row => (row.Code, row.Name), cancellation);
        _years ??= [.. await context.FiscalYears.Select(row => row.FiscalYear).ToListAsync(cancellation)];
    }

    private void Prepare(WarehouseContext context, Fact fact)
    {
        if (_years!.Add(fact.FiscalYear)) context.FiscalYears.Add(new DimFiscalYear { FiscalYear = fact.FiscalYear, Name = $"{fact.FiscalYear}年度" });
        Ensure(context, _recognizers!, fact.Recognizer, () => NewRecognizer(fact.Recognizer));
        switch (fact)
        {
            case BudgetLineFact line:
                Ensure(context, _lines!, line.Line, () => NewLine(line.Line));
                break;
            case FunctionalExpenditureFact row:
                Ensure(context, _functional!, (row.Code, Named(row.Name)), () => new DimFunctionalClass { Code = row.Code, Name = Named(row.Name) });
                break;
            case EconomicExpenditureFact row:
                Ensure(context, _economic!, (row.Code, Named(row.Name)), () => new DimEconomicClass { Code = row.Code, Name = Named(row.Name) });
                break;
            case ProjectFact project:
                foreach (var source in project.FundSources)
                    Ensure(context, _fundSources!, Named(source.Name), () => new DimFundSource { Name = Named(source.Name), Kind = KindOf(source.Name) });
                break;
        }
    }

    private async Task PrepareIndicatorsAsync(WarehouseContext context, IEnumerable<IndicatorFact> facts, CancellationToken cancellation)
    {
        if (_indicators.Count > MostIndicators) _indicators.Clear();
        var missing = facts.Select(KeyOf).Where(key => !_indicators.ContainsKey(key)).ToHashSet();
        foreach (var names in missing.Select(key => key.Name).Distinct().Chunk(NamesPerQuery))
        {
            foreach (var row in await context.Indicators.AsNoTracking().Where(row => names.Contains(row.Name)).ToListAsync(cancellation))
                _indicators.TryAdd((row.Level1, row.Level2, row.Name), row);
        }

        foreach (var key in missing)
            Ensure(context, _indicators, key, () => new DimIndicator { Level1 = key.Level1, Level2 = key.Level2, Name = key.Name });
    }

    private static void Ensure<TKey, TRow>(WarehouseContext context, Dictionary<TKey, TRow> known, TKey key, Func<TRow> make)
        where TKey : notnull
        where TRow : class
    {
        if (known.ContainsKey(key)) return;
        var row = make();
        context.Add(row);
        known[key] = row;
    }

    private static (string Level1, string Level2, string Name) KeyOf(IndicatorFact fact) =>
        (Lengths.Fit(fact.Level1, 100)!, Lengths.Fit(fact.Level2, 100)!, Named(fact.Name));

    private static string Named(string name) => Lengths.Fit(name, Lengths.Name)!;

    private static DimBudgetLine NewLine(string code) => BudgetLines.All.TryGetValue(code, out var line)
        ? new DimBudgetLine { Code = code, Name = line.Name, Unit = Codes.Of(line.Unit) }
        : throw new InvalidOperationException($"budget line {code} is not in the catalogue");

    private static DimRecognizer NewRecognizer(string code)
    {
        var recognizer = RecognizerCatalogue.All.FirstOrDefault(one => one.Code == code);
        return new DimRecognizer { Code = code, Title = recognizer?.Title ?? code, Basis = recognizer?.Basis ?? "" };
    }

    private static string KindOf(string source) =>
        source.Contains("结转", StringComparison.Ordinal) || source.Contains("结余", StringComparison.Ordinal) ? FundSourceKinds.Carryover
        : source.Contains("财政", StringComparison.Ordinal) || source.Contains("拨款", StringComparison.Ordinal) ? FundSourceKinds.Fiscal
        : FundSourceKinds.Other;
}
