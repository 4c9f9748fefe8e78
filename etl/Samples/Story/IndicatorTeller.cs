using System.Globalization;

namespace PerfEval.Etl.Samples.Story;

/// <summary>指标编排 — the six indicators of a project: 90 points, scored by what was reached, or in full where a department flatters itself.</summary>
internal sealed class IndicatorTeller(SampleRandom random, Archetype archetype)
{
    /// <summary>Indicators of one year.</summary>
    public IEnumerable<IndicatorYear> Of(ProjectTheme theme, decimal initial, decimal outturn, string reason)
    {
        var spent = initial == 0m ? 1m : outturn / initial;
        // Work may be done although it is not yet paid; flattering departments nearly always say so.
        var isFlattering = archetype is Archetype.Inflated or Archetype.Masked;
        var reached = isFlattering ? random.Between(0.88m, 1m) : spent == 0m && random.Chance(60) ? 0m : Math.Min(1m, 0.55m + (0.5m * spent));
        var quantity = Math.Max(1, (int)(theme.Quantity.Target * random.Between(0.8m, 1.1m)));
        var counted = reached == 0m ? 0 : Math.Max(1, (int)(quantity * reached * random.Between(1.0m, 1.08m)));
        yield return Measured("产出指标", "数量指标", theme.Quantity.Name, "≥", quantity, theme.Quantity.Unit, counted, 20m, reason);
        var quality = random.Pick([95, 98, 100]);
        yield return Measured("产出指标", "质量指标", theme.Quality, quality == 100 ? "=" : "≥", quality, "%", reached == 0m ? 0 : Math.Min(100, quality + random.Between(0, 3)), 10m, reason);
        var onTime = reached == 0m ? 0 : reached >= 0.95m ? 100 : (int)(100 * reached);
        yield return Measured("产出指标", "时效指标", theme.Timeliness, "≥", 95, "%", onTime, 10m, reason);
        yield return new IndicatorYear("产出指标", "成本指标", "项目成本控制数", "≤", TenThousands(initial), "万元", TenThousands(outturn), 10m, outturn > initial ? 8m : 10m, outturn > initial ? "年中追加任务，成本相应增加" : "");
        yield return Benefit(theme.Benefit, reached, reason);
        var satisfaction = random.Pick([90, 95]);
        var satisfied = reached == 0m ? 0 : isFlattering ? satisfaction : Math.Min(100, satisfaction + random.Between(0, 4));
        yield return Measured("满意度指标", "服务对象满意度指标", theme.Satisfaction, "≥", satisfaction, "%", satisfied, 10m, reason);
    }

    private static IndicatorYear Measured(string level1, string level2, string name, string sign, int target, string unit, int actual, decimal weight, string reason)
    {
        var score = Math.Round(weight * Math.Min(1m, (decimal)actual / target), 1, MidpointRounding.AwayFromZero);
        return new(level1, level2, name, sign, Text(target), unit, Text(actual), weight, score, score < weight ? reason.Length > 0 ? reason : "年初目标测算不够准确" : "");
    }

    private static IndicatorYear Benefit(BenefitTheme benefit, decimal reached, string reason)
    {
        var (actual, score) = reached switch
        {
            >= 0.75m => ("达成预期指标", 30m),
            > 0m => ("部分达成预期指标", 24m),
            _ => ("未达成预期指标", 10m),
        };
        return new("效益指标", benefit.Level, benefit.Name, "", benefit.Target, "", actual, 30m, score, score < 30m ? reason.Length > 0 ? reason : "成效显现需要时间" : "");
    }

    private static string TenThousands(decimal amount) => (amount / 10_000m).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
