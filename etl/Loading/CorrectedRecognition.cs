using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Recognizers;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>
/// 按更正识别 — recognition with what persons said about the classification: of the same bytes always; of a file of the same name when it still prints the
/// same words in the place of the same department, so that a new version is not taken for what its predecessor was wrongly taken for.
/// </summary>
internal sealed class CorrectedRecognition(WarehouseDatabase database)
{
    public async Task<(RecognitionResult Result, ProfileCorrection Correction)> RunAsync(SourceDocument document, string sha256, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        var entries = CorrectionLog.Standing(await context.Corrections.AsNoTracking()
            .Where(entry => entry.Subject == CorrectionSubjects.Profile || entry.Action == CorrectionActions.Undo)
            .Where(entry => entry.Sha256 == sha256 || entry.FileName == document.FileName)
            .OrderBy(entry => entry.CorrectionKey).ToListAsync(cancellation));
        var own = Of(entries.Where(entry => entry.Sha256 == sha256));
        var result = DocumentRecognition.Run(document, own);
        if (own != ProfileCorrection.None || entries.Count == 0) return (result, own);
        var inherited = Of(entries.Where(entry => StillHolds(entry, result.Profile)));
        return inherited == ProfileCorrection.None ? (result, own) : (DocumentRecognition.Run(document, inherited), inherited);
    }

    // What was unknown before is asked again: nothing printed vouches for it.
    private static bool StillHolds(Correction entry, DocumentProfile profile) =>
        entry.PrintedText.Length > 0
        && (entry.Measure == ProfileParts.Department || entry.SubjectCode == profile.Department)
        && EvidenceRows.ValueOf(entry.Measure, profile) == entry.OldValue
        && profile.Evidence.Any(evidence => evidence.Part == entry.Measure && Lengths.Fit(evidence.Text, Lengths.Title) == entry.PrintedText);

    private static ProfileCorrection Of(IEnumerable<Correction> entries)
    {
        var parts = entries.GroupBy(entry => entry.Measure).ToDictionary(part => part.Key, part => part.Last().NewValue ?? "");
        return parts.Count == 0 ? ProfileCorrection.None : new ProfileCorrection(
            parts.TryGetValue(ProfileParts.Kind, out var code) ? Codes.KindOf(code) : null,
            parts.GetValueOrDefault(ProfileParts.Region),
            parts.GetValueOrDefault(ProfileParts.Department),
            int.TryParse(parts.GetValueOrDefault(ProfileParts.FiscalYear), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null);
    }
}
