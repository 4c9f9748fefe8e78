namespace PerfEval.Etl.Samples.Story;

/// <summary>项目编排 — a department's projects over the years: some begin later, some change their name, each follows the department's story.</summary>
internal sealed class ProjectTeller(SampleOptions options, DepartmentStory story)
{
    private readonly Rounding _money = new(story.Style.InTenThousands);

    /// <summary>Projects of a year, each drawn from a generator of its own.</summary>
    public IEnumerable<ProjectYear> Of(int year)
    {
        for (var number = 0; number < options.Projects; number++)
        {
            var plan = SampleRandom.For(options.Seed, story.Index, 100 + number);
            var start = number > 1 && plan.Chance(25) ? options.FirstYear + plan.Between(1, Math.Max(1, options.Years - 1)) : options.FirstYear;
            var renamed = plan.Chance(30) ? options.FirstYear + plan.Between(1, Math.Max(1, options.Years)) : int.MaxValue;
            var scale = plan.Between(0.75m, 1.35m);
            if (year >= start)
                yield return Project(number, year, scale, year < renamed ? null : plan.Chance(60));
        }
    }

    private ProjectYear Project(int number, int year, decimal scale, bool? isRenamedSlightly)
    {
        var random = SampleRandom.For(options.Seed, story.Index, 10_000 + (number * 100) + (year - options.FirstYear));
        var themes = story.Theme.Projects;
        var theme = themes[(number + story.Index) % themes.Count];
        // More projects than the catalogue has are further phases of the same ones.
        var phase = number < themes.Count ? "" : $"{Ordinals.Of((number / themes.Count) + 1)}期";
        var name = isRenamedSlightly switch
        {
            null => $"{theme.Name}{phase}经费",
            true => $"{theme.Name}{phase}专项经费",
            false => $"{theme.Alias}{phase}项目",
        };
        var initial = Math.Round(theme.Amount * scale * random.Between(0.92m, 1.12m), 1, MidpointRounding.AwayFromZero) * 10_000m;
        var (rate, addition, isMasked) = Course(random, year - options.FirstYear);
        var granted = initial + (Math.Round(initial * addition / 1000m) * 1000m);
        var outturn = rate == 0m ? 0m : _money.Of(granted * rate);
        var reason = initial > 0m && outturn < 0.9m * initial ? random.Pick(SampleCatalogue.Instance.LowExecutionReasons) : "";
        var indicators = new IndicatorTeller(random, story.Archetype).Of(theme, initial, outturn, reason).ToList();
        var unit = number % 2 == 0 ? story.Name : $"{story.Region}{Short(story.Theme.Name)}服务中心";
        return new ProjectYear(theme, name, unit, $"{story.Code}{(number % 2) + 1:000}", initial, granted - initial, outturn, isMasked, indicators, reason);
    }

    /// <summary>Share spent, addition as a share of the initial budget, and whether the full-year budget is rewritten.</summary>
    private (decimal Rate, decimal Addition, bool IsMasked) Course(SampleRandom random, int yearsIn) => story.Archetype switch
    {
        Archetype.Masked => (random.Between(0.35m, 0.82m), 0m, random.Chance(85)),
        Archetype.Growing => (random.Between(0.95m, 1m), random.Between(0.08m, 0.3m), false),
        Archetype.Stalled when random.Chance(35) => (0m, 0m, random.Chance(50)),
        Archetype.Stalled => (random.Between(0.6m, 0.9m), 0m, false),
        Archetype.Improving => (Math.Min(0.99m, 0.5m + (0.15m * yearsIn) + random.Between(-0.05m, 0.05m)), 0m, false),
        Archetype.Inflated => (random.Between(0.28m, 0.7m), 0m, false),
        _ => (random.Between(0.9m, 0.995m), random.Chance(15) ? random.Between(-0.1m, 0.1m) : 0m, false),
    };

    private static string Short(string department) => department.Replace("管理局", "", StringComparison.Ordinal).TrimEnd('局');
}
