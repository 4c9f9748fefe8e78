using PerfEval.Etl.Readers.Spreadsheets;

namespace PerfEval.Tests.Etl.Readers.Spreadsheets;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", 29029236.59, "29029236.59")]
    [InlineData("General", 0.30000000000000004, "0.3")]
    [InlineData("General", 1E-17, "0")]
    [InlineData("General", -12, "-12")]
    [InlineData("General", 121.33333333333333, "121.333333")]
    [InlineData("General", 2010306, "2010306")]
    [InlineData("0.00", 12, "12.00")]
    [InlineData("0.00", 1E-17, "0.00")]
    [InlineData("0.00", -1E-17, "0.00")]
    [InlineData("0.00", 1.005, "1.01")]
    [InlineData("0.00_ ", -3.5, "-3.50")]
    [InlineData("#,##0.00", 29029236.59, "29,029,236.59")]
    [InlineData("#,##0", 999, "999")]
    [InlineData("#,##0.00_);[Red]\\(#,##0.00\\)", -1234.5, "(1,234.50)")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", 0, "-")]
    [InlineData("_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", -1234.5, "-1,234.50")]
    [InlineData("0%", 0.757, "76%")]
    [InlineData("0.00%", 0.75971, "75.97%")]
    [InlineData("0.##", 1.5, "1.5")]
    [InlineData("0.##", 1, "1")]
    [InlineData("#.##", 0.5, ".5")]
    [InlineData("000000", 62001, "062001")]
    [InlineData("000-000", 62001, "062-001")]
    [InlineData("0\"分\"", 10, "10分")]
    [InlineData("0.00\"万元\"", 1.5, "1.50万元")]
    [InlineData("#,##0,", 1234567, "1,235")]
    [InlineData("0!.0,", 12345, "1.2")]
    [InlineData("[$¥-804]#,##0.00", 1234.5, "¥1,234.50")]
    [InlineData("[>=10000]0.0,\"千\";0", 12345, "12.3千")]
    [InlineData("[>=10000]0.0,\"千\";0", 123, "123")]
    [InlineData(";;;", 12, "")]
    [InlineData("0.00E+00", 12345, "1.23E+04")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", 44927, "2023年1月1日")]
    [InlineData("yyyy/m/d", 44985.5, "2023/2/28")]
    [InlineData("yyyy-mm-dd hh:mm:ss", 44985.5, "2023-02-28 12:00:00")]
    [InlineData("[$-804]yyyy\\-mm;@", 44985, "2023-02")]
    [InlineData("h:mm AM/PM", 0.75, "6:00 PM")]
    [InlineData("[h]:mm", 1.5, "36:00")]
    [InlineData("yyyy/m/d", -1, "-1")]
    [InlineData("aaaa", 44927, "星期日")]
    public void Print_ShowsWhatAPersonSees(string format, double value, string expected) =>
        NumberFormat.Of(format).Print(value, from1904: false).ShouldBe(expected);

    [Fact]
    public void Print_CountsFrom1904_WhenTheWorkbookDoes() =>
        NumberFormat.Of("yyyy/m/d").Print(43465, from1904: true).ShouldBe("2023/1/1");

    [Fact]
    public void Of_EndsForEveryFormat()
    {
        const string alphabet = "0#?.,%E+-\"\\_*;[]yYmdhsaG$@/!()元 ";
        var random = new Random(11);
        for (var round = 0; round < 20_000; round++)
        {
            var code = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            var value = random.Next(5) switch { 0 => 0, 1 => -random.NextDouble(), 2 => random.NextDouble() * 1e30, 3 => double.NaN, _ => random.Next(60_000) };
            Should.NotThrow(() => NumberFormat.Of(code).Print(value, from1904: false), code);
        }
    }
}
