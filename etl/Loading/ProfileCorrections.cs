using System.Globalization;
using PerfEval.Etl.Documents;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Review;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Loading;

/// <summary>归类更正的读取 — the log's entries about the classification of some bytes in the words of recognition.</summary>
internal static class ProfileCorrections
{
    public static async Task<ProfileCorrection> OfAsync(WarehouseDatabase database, string sha256, CancellationToken cancellation)
    {
        await using var context = database.CreateContext();
        var parts = await CorrectionLog.ProfileAsync(context, sha256, cancellation);
        return parts.Count == 0 ? ProfileCorrection.None : new ProfileCorrection(
            parts.TryGetValue(ProfileParts.Kind, out var code) ? Codes.KindOf(code) : null,
            parts.GetValueOrDefault(ProfileParts.Region),
            parts.GetValueOrDefault(ProfileParts.Department),
            int.TryParse(parts.GetValueOrDefault(ProfileParts.FiscalYear), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null);
    }
}
