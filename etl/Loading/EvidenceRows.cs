using System.Globalization;
using PerfEval.Etl.Documents;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>归类依据的行 — every part of a profile with its value and the words it was read from; a part that could not be told is a row without value.</summary>
internal static class EvidenceRows
{
    public static IEnumerable<ClassificationEvidence> Of(int versionKey, DocumentProfile profile, ProfileCorrection correction)
    {
        foreach (var part in ProfileParts.All)
        {
            var isCorrected = IsCorrected(part, correction);
            var read = isCorrected ? [] : profile.Evidence.Where(evidence => evidence.Part == part).ToList();
            foreach (var evidence in read.DefaultIfEmpty())
            {
                yield return new ClassificationEvidence
                {
                    DocumentVersionKey = versionKey,
                    Part = part,
                    Value = Lengths.Fit(ValueOf(part, profile), Lengths.Name)!,
                    Text = Lengths.Fit(evidence?.Text, Lengths.Title) ?? "",
                    Locator = Lengths.Fit(evidence?.Locator.Text, Lengths.Locator) ?? "",
                    IsCorrected = isCorrected,
                };
            }
        }
    }

    private static bool IsCorrected(string part, ProfileCorrection correction) => part switch
    {
        ProfileParts.Kind => correction.Kind is not null,
        ProfileParts.Region => correction.Region is not null,
        ProfileParts.Department => correction.Department is not null,
        _ => correction.FiscalYear is not null,
    };

    public static string ValueOf(string part, DocumentProfile profile) => part switch
    {
        ProfileParts.Kind => profile.Kind == DocumentKind.Unknown ? "" : Codes.Of(profile.Kind),
        ProfileParts.Region => profile.Region,
        ProfileParts.Department => profile.Department,
        _ => profile.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "",
    };
}
