using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Review;

/// <summary>
/// 事实代码 — what a fact is about in words that outlive its row: year, line or class or project, stage, unit. Loading a document anew gives new keys
/// but the same codes, which is how a person's decision finds its fact again.
/// </summary>
internal sealed class FactCodes(WarehouseContext context)
{
    private readonly Dictionary<(Type Table, int Key), string> _names = [];

    public async Task<string> OfAsync(Fact row, CancellationToken cancellation)
    {
        string?[] words = row switch
        {
            FactBudgetLine fact => [await LineAsync(fact.BudgetLineKey, cancellation), fact.Stage],
            FactThreePublic fact => [fact.Category, fact.Stage],
            FactClassifiedExpenditure fact => [fact.Classification, await ClassAsync(fact, cancellation), fact.Stage, fact.TableName],
            FactProjectExecution fact => [fact.Statement, fact.ProjectName],
            FactProjectScore fact => [fact.Statement, fact.ProjectName],
            FactProjectFundSource fact => [fact.Statement, fact.ProjectName, fact.SourceNo.ToString(CultureInfo.InvariantCulture)],
            FactIndicatorResult fact => [fact.ProjectName, fact.IndicatorName],
            FactStatedRatio fact => [fact.Subject, fact.Relation, fact.BaseName],
            _ => [],
        };
        return Short(string.Join('|', [row.FiscalYear.ToString(CultureInfo.InvariantCulture), .. words, row.UnitName]));
    }

    private static string Short(string code) =>
        code.Length <= Lengths.NaturalCode ? code : string.Concat(code.AsSpan(0, Lengths.NaturalCode - 65), "#", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code))));

    private Task<string> LineAsync(int key, CancellationToken cancellation) => NameAsync(
        typeof(DimBudgetLine), key, () => context.BudgetLines.Where(line => line.BudgetLineKey == key).Select(line => line.Code).SingleAsync(cancellation));

    private Task<string> ClassAsync(FactClassifiedExpenditure fact, CancellationToken cancellation) => (fact.FunctionalClassKey, fact.EconomicClassKey) switch
    {
        ({ } key, _) => NameAsync(
            typeof(DimFunctionalClass), key, () => context.FunctionalClasses.Where(item => item.FunctionalClassKey == key).Select(item => item.Code + " " + item.Name).SingleAsync(cancellation)),
        (_, { } key) => NameAsync(
            typeof(DimEconomicClass), key, () => context.EconomicClasses.Where(item => item.EconomicClassKey == key).Select(item => item.Code + " " + item.Name).SingleAsync(cancellation)),
        _ => Task.FromResult(""),
    };

    private async Task<string> NameAsync(Type table, int key, Func<Task<string>> read)
    {
        if (!_names.TryGetValue((table, key), out var name))
            _names[(table, key)] = name = await read();
        return name;
    }
}
