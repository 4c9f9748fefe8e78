using PerfEval.Warehouse.Star;

namespace PerfEval.Etl.Export;

/// <summary>导出表 — one table of the data package: its columns and its rows, streamed from the warehouse.</summary>
public abstract class ExportTable
{
    /// <summary>Name of the resource and, with <c>.csv</c>, of the file.</summary>
    public abstract string Name { get; }

    /// <summary>Chinese title.</summary>
    public abstract string Title { get; }

    /// <summary>Columns in order; the first ones are the contract's, more may follow.</summary>
    public abstract IReadOnlyList<ExportField> Fields { get; }

    /// <summary>Columns that make a row unique.</summary>
    public abstract IReadOnlyList<string> PrimaryKey { get; }

    /// <summary>Rows in a stable order, values in the order of <see cref="Fields"/>.</summary>
    public abstract IAsyncEnumerable<string?[]> RowsAsync(WarehouseContext context, IQueryable<DimDocumentVersion> versions);

    /// <summary>The columns behind the contract's that every table of facts has.</summary>
    protected static IReadOnlyList<ExportField> Provenance { get; } =
    [
        ExportField.Text("document_id", "文件版本编号"),
        ExportField.Integer("statement_no", "文件内序号"),
        ExportField.Text("recognizer", "识别器"),
        new ExportField("confidence", "number", "把握"),
        ExportField.Text("confidence_reason", "把握的理由"),
    ];
}
