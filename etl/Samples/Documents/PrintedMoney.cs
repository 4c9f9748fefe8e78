using System.Globalization;

namespace PerfEval.Etl.Samples.Documents;

/// <summary>金额写法 — prints amounts in the unit a document uses.</summary>
internal sealed class PrintedMoney(bool inTenThousands)
{
    private const decimal TenThousand = 10_000m;

    /// <summary>单位.</summary>
    public string Unit => inTenThousands ? "万元" : "元";

    /// <summary>Bare number for a cell; empty for zero, as tables leave such cells.</summary>
    public string Cell(decimal amount) => amount == 0m ? "" : Number(amount);

    /// <summary>Bare number without separators.</summary>
    public string Number(decimal amount) => (inTenThousands ? amount / TenThousand : amount).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Number with unit for running text.</summary>
    public string Text(decimal amount) =>
        (inTenThousands ? (amount / TenThousand).ToString("0.00", CultureInfo.InvariantCulture) : amount.ToString("#,##0.00", CultureInfo.InvariantCulture)) + Unit;
}
