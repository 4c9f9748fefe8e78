using System.Text.RegularExpressions;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Rules.Texts;

/// <summary>个人信息 — no mobile number, identity number or bank card stands in a published file; a name beside an office number is noted. Kept masked only.</summary>
internal sealed partial class PersonalDataRule() : DocumentRule("DQ-08")
{
    private const int LongestContact = 40;
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public override IEnumerable<Finding> Check(DocumentEvidence evidence)
    {
        var any = false;
        var contacts = new List<Operand>();
        // The shortest telling number has seven digits.
        foreach (var (text, place) in TextUnits.Of(evidence).Where(unit => unit.Text.Count(char.IsAsciiDigit) >= 7))
        {
            foreach (var number in Numbers(text))
            {
                any = true;
                yield return Fail(number.Kind, "finding.personal", [Operand.Quote(number.Kind, number.Masked, place)]);
            }

            if (text.Length > LongestContact) continue;
            var contact = Contact().Match(PrintedText.Compact(text));
            if (contact.Success) contacts.Add(Operand.Quote("联系人及电话", Mask(contact.Groups["name"].Value, 1) + Mask(contact.Groups["phone"].Value, 3), place));
        }

        if (contacts.Count > 0)
        {
            any = true;
            yield return Fail("联系人及电话", "finding.contact", contacts, RuleSeverity.Warning);
        }

        if (!any) yield return Pass("");
    }

    private static IEnumerable<(string Kind, string Masked)> Numbers(string text)
    {
        foreach (Match match in LongNumber().Matches(text))
        {
            var digits = match.Value;
            if (digits.Length == 11 && digits[0] == '1' && digits[1] is >= '3' and <= '9') yield return ("手机号码", Mask(digits, 3));
            else if (digits.Length == 18 && IsIdentity(digits)) yield return ("身份证号", Mask(digits, 6));
            else if (digits.Length is >= 16 and <= 19 && digits[0] is '6' or '4' && IsCard(digits)) yield return ("银行卡号", Mask(digits, 4));
        }
    }

    private static string Mask(string text, int kept) => text[..Math.Min(kept, text.Length)] + new string('*', Math.Max(0, text.Length - kept));

    private static bool IsIdentity(string text)
    {
        if (!text[..17].All(char.IsAsciiDigit) || text[6..8] is not ("19" or "20")) return false;
        var sum = Enumerable.Range(0, 17).Sum(i => (text[i] - '0') * Weights[i]);
        return "10X98765432"[sum % 11] == char.ToUpperInvariant(text[17]);
    }

    private static bool IsCard(string text)
    {
        var sum = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = text[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit * 2 > 9 ? (digit * 2) - 9 : digit * 2;
        }

        return sum % 10 == 0;
    }

    [GeneratedRegex(@"(?<![\d.,])\d{11}(?![\d.,])|(?<![\d.,])\d{16,19}(?![\d.,])|(?<![\d.,])\d{17}[Xx](?!\w)")]
    private static partial Regex LongNumber();

    // 张某某 2555500 · 张某某 0355-2055500
    [GeneratedRegex(@"^(?<name>[一-龥]{2,4})\s*[:：]?\s*(?<phone>(?:0\d{2,3}-?)?[2-8]\d{6,7})$")]
    private static partial Regex Contact();
}
