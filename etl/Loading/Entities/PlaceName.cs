using System.Text.RegularExpressions;

namespace PerfEval.Etl.Loading.Entities;

/// <summary>地名 — the place a department's name begins with (乐亭县行政审批局 → 乐亭县).</summary>
internal static partial class PlaceName
{
    public static string In(string organisation) => Place().Match(organisation) is { Success: true } found ? found.Value : "";

    // 河北省乐亭县…, 晋城市…, 承德高新区…, 科尔沁左翼中旗…; at least two characters before the ending word, so that 市区… is none.
    [GeneratedRegex("^(?:[一-龥]{2,7}?(?:自治区|省))?(?:[一-龥]{1,6}?(?:市|州|盟|地区))?(?:[一-龥]{2,8}?(?:自治县|县|旗|高新区|开发区|新区|区))?(?<=.{3})")]
    private static partial Regex Place();
}
