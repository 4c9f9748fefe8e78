namespace PerfEval.Etl.Samples.Story;

/// <summary>编排 — invents a department's years so that they hang together: closing balances open the next year, projects go on, trends show.</summary>
internal sealed class StoryTeller(SampleOptions options)
{
    private const int FirstDepartmentCode = 101;

    /// <summary>The story of one department; needs no other one, so that any number can be told in bounded memory.</summary>
    public DepartmentStory Tell(int index)
    {
        var perRegion = SampleRegion.DepartmentsIn(options);
        var themes = SampleCatalogue.Instance.Departments;
        var (region, place) = (index / perRegion, index % perRegion);
        var theme = themes[((region * 5) + place) % themes.Count];
        var regionName = SampleRegion.Name(region);
        var archetypes = Enum.GetValues<Archetype>();
        var story = new DepartmentStory(
            index, regionName, regionName + theme.Name, $"{FirstDepartmentCode + place}", theme, PublishingStyle.Of(index), archetypes[(index + (index / archetypes.Length)) % archetypes.Length], []);
        return story with { Years = [.. Years(story)] };
    }

    private IEnumerable<DepartmentYear> Years(DepartmentStory story)
    {
        var random = SampleRandom.For(options.Seed, story.Index, salt: 1);
        var projects = new ProjectTeller(options, story);
        var money = new Rounding(story.Style.InTenThousands);
        var trend = new[] { 0.86m, 0.94m, 1.0m, 1.09m }[(story.Index + (story.Index / 4)) % 4];
        var staff = random.Between(18, 56);
        var vehicles = random.Between(1, 4);
        var threePublic = new ThreePublic(story.Index % 4 == 1 ? random.Between(20000m, 60000m) : 0m, 0m, vehicles * random.Between(28000m, 42000m), random.Between(4000m, 30000m));
        var opening = money.Of(story.Index % 3 == 0 ? random.Between(30000m, 90000m) : 0m);
        for (var year = options.FirstYear; year <= SampleOptions.FinalYear + 1; year++)
        {
            var spent = money.Of(threePublic);
            // Budgets are printed in 万元 everywhere, so they are whole hundreds even where the accounts go to the fen.
            var budget = random.Chance(25) ? new Rounding(inTenThousands: true).Of(spent) : Budgeted(spent, random);
            var personnel = money.Of(staff * random.Between(105000m, 128000m));
            var operating = money.Of((staff * random.Between(14000m, 21000m)) + spent.Total);
            var other = story.Index % 3 == 0 ? money.Of(random.Between(40000m, 120000m)) : 0m;
            var otherSpent = money.Of(Math.Min(opening + other, other * random.Between(0.5m, 1.2m)));
            var projectYears = projects.Of(year).ToList();
            var outturn = projectYears.Sum(project => project.Outturn);
            yield return new DepartmentYear(
                year, staff + random.Between(0, 4), staff, Thousands(personnel * random.Between(0.96m, 1.02m)), Thousands(operating * random.Between(0.97m, 1.06m)),
                personnel, operating, budget, spent, other, otherSpent, opening, vehicles, ReceptionBatches(spent.Reception),
                money.Of(outturn * random.Between(0.05m, 0.15m)), money.Of(outturn * random.Between(0.4m, 0.7m)), projectYears);
            opening += other - otherSpent;
            staff = Math.Max(12, staff + random.Between(-2, 3));
            threePublic = Next(threePublic, trend, random, story.Index, year);
        }
    }

    private static ThreePublic Next(ThreePublic now, decimal trend, SampleRandom random, int index, int year) => now with
    {
        Overseas = now.Overseas * (random.Chance(30) ? 0m : trend),
        Purchase = (index + year) % 9 == 0 ? 168000m : 0m,
        Operation = now.Operation * trend * random.Between(0.96m, 1.04m),
        Reception = now.Reception * trend * random.Between(0.85m, 1.1m),
    };

    private static ThreePublic Budgeted(ThreePublic spent, SampleRandom random) => new(
        Thousands(spent.Overseas * 1.1m), spent.Purchase == 0m ? 0m : 180000m, Thousands(spent.Operation * random.Between(1.02m, 1.2m)), Thousands(spent.Reception * random.Between(1.05m, 1.5m)));

    private static int ReceptionBatches(decimal reception) => (int)(reception / 900m) + 1;

    /// <summary>Budgets are approved in round sums.</summary>
    private static decimal Thousands(decimal amount) => Math.Round(amount / 1000m, MidpointRounding.AwayFromZero) * 1000m;
}
