using Microsoft.EntityFrameworkCore;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Rules;
using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Checking;

/// <summary>证据的读取 — a loaded document as the checks see it: its facts, corrections included, and its blocks, out of the warehouse.</summary>
internal sealed class EvidenceReader(WarehouseContext context, Vocabulary words)
{
    /// <summary>The evidence of one document version.</summary>
    public async Task<DocumentEvidence> ReadAsync(DimDocumentVersion version, CancellationToken cancellation)
    {
        var document = await context.Documents.AsNoTracking().SingleAsync(row => row.DocumentKey == version.DocumentKey, cancellation);
        var blocks = await context.DocumentReadings.AsNoTracking().Where(row => row.DocumentVersionKey == version.DocumentVersionKey).Select(row => row.Blocks).FirstOrDefaultAsync(cancellation);
        var source = new SourceDocument(version.FileName, version.Sha256, version.Format, blocks is null ? [] : StoredBlocks.Unpack(blocks)) { IsOcr = version.IsOcr };
        var facts = await FactsAsync(version.DocumentVersionKey, cancellation);
        return new DocumentEvidence(source, Profile(document, version), facts);
    }

    private DocumentProfile Profile(DimDocument document, DimDocumentVersion version) => new(
        words.Kinds[document.DocumentKindKey],
        version.Title,
        document.RegionKey is { } region ? words.Regions[region] : "",
        document.DepartmentKey is { } department ? words.Departments[department] : "",
        null,
        document.FiscalYear,
        []);

    // In reading order, as the recognizers gave them.
    private async Task<IReadOnlyList<Facts.Fact>> FactsAsync(int version, CancellationToken cancellation)
    {
        var read = new FactReader(words);
        var facts = new List<(int No, Facts.Fact Fact)>();
        await foreach (var row in Rows<FactBudgetLine>(version).WithCancellation(cancellation)) facts.Add((row.StatementNo, read.Line(row)));
        await foreach (var row in Rows<FactThreePublic>(version).WithCancellation(cancellation)) facts.Add((row.StatementNo, read.ThreePublic(row)));
        await foreach (var row in Rows<FactClassifiedExpenditure>(version).WithCancellation(cancellation)) facts.Add((row.StatementNo, read.Classified(row)));
        await foreach (var row in Rows<FactIndicatorResult>(version).WithCancellation(cancellation)) facts.Add((row.StatementNo, read.Indicator(row)));
        await foreach (var row in Rows<FactStatedRatio>(version).WithCancellation(cancellation)) facts.Add((row.StatementNo, read.Ratio(row)));
        var scores = await Rows<FactProjectScore>(version).ToDictionaryAsync(row => row.StatementNo, cancellationToken: cancellation);
        var sources = (await Rows<FactProjectFundSource>(version).ToListAsync(cancellation)).ToLookup(row => row.StatementNo);
        await foreach (var row in Rows<FactProjectExecution>(version).WithCancellation(cancellation))
            facts.Add((row.StatementNo, read.Project(row, scores.GetValueOrDefault(row.StatementNo), sources[row.StatementNo])));
        return [.. facts.OrderBy(entry => entry.No).Select(entry => entry.Fact)];
    }

    private IAsyncEnumerable<TRow> Rows<TRow>(int version)
        where TRow : Warehouse.Star.Fact =>
        context.Set<TRow>().AsNoTracking().Where(row => row.DocumentVersionKey == version).AsAsyncEnumerable();
}
