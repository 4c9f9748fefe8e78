using PerfEval.Warehouse.Star;

namespace PerfEval.Warehouse.Intake;

/// <summary>文件入口 — the port through which pages give documents and corrections to the line; what reads and recognizes them stands behind it.</summary>
public interface IDocumentIntake
{
    /// <summary>上传上限 — bytes of one file.</summary>
    long MaximumBytes { get; }

    /// <summary>上传 — keeps the file in the inbox and loads it at once; trouble is in the results, one for each document in it.</summary>
    /// <param name="fileName">Name as the browser gives it; trusted in nothing.</param>
    /// <param name="content">The bytes; read to the end or to the limit.</param>
    /// <param name="cancellation">Stops it; what was not finished is taken away again.</param>
    Task<IReadOnlyList<IntakeResult>> UploadAsync(string fileName, Stream content, CancellationToken cancellation = default);

    /// <summary>重新识别 — reads a document version anew from its original, with what persons said about its classification.</summary>
    Task<IntakeResult> ReloadAsync(int documentVersionKey, CancellationToken cancellation = default);

    /// <summary>记入别名 — from now on the printed name stands for another; documents in which it stands are resolved anew. Returns how many.</summary>
    Task<int> AddAliasAsync(AliasRule rule, CancellationToken cancellation = default);
}
