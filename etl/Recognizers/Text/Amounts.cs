using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Recognizers.Text;

/// <summary>文中金额 — finds the amounts of money in running text; a number without a unit of money is none.</summary>
public static class Amounts
{
    /// <summary>金额 — all amounts in reading order.</summary>
    public static IReadOnlyList<Amount> In(Paragraph paragraph)
    {
        var amounts = new List<Amount>();
        foreach (var number in TextNumbers.In(paragraph))
        {
            if (Unit(number.Match) is not { } unit)
                continue;
            var figure = TextNumbers.Figure(number.Match, unit.Factor(), PrintedUnit(number.Match, unit), paragraph);
            amounts.Add(new Amount(figure, unit, number.Match.Index, number.Match.Length, number.Before, number.After, number.Clause));
        }
        return amounts;
    }

    private static MoneyUnit? Unit(Match match)
    {
        if (match.Groups["money"].Success || match.Groups["bare"].Success)
            return (match.Groups["money"].Success ? match.Groups["money"] : match.Groups["bare"]).Value[0] switch
            {
                '千' => MoneyUnit.ThousandYuan,
                '万' => MoneyUnit.TenThousandYuan,
                '亿' => MoneyUnit.HundredMillionYuan,
                _ => MoneyUnit.Yuan,
            };
        return match.Groups["yuan"].Success ? MoneyUnit.Yuan : null;
    }

    private static string PrintedUnit(Match match, MoneyUnit unit) =>
        match.Groups["money"].Success ? PrintedText.WithoutBlanks(match.Groups["money"].Value)
        : match.Groups["bare"].Success ? match.Groups["bare"].Value
        : unit.Print();
}
