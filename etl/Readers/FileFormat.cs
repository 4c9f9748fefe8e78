namespace PerfEval.Etl.Readers;

/// <summary>文件格式 — what the bytes of a file are, whatever its name says.</summary>
public enum FileFormat
{
    /// <summary>未知 — none of the formats below; text without a mark of its own is here, too.</summary>
    Unknown,

    /// <summary>Word document, Office Open XML (.docx, .docm).</summary>
    Docx,

    /// <summary>Excel workbook, Office Open XML (.xlsx, .xlsm).</summary>
    Xlsx,

    /// <summary>Excel workbook, binary parts in a package (.xlsb).</summary>
    Xlsb,

    /// <summary>Any other Office Open XML package, e.g. slides.</summary>
    OtherOpenXml,

    /// <summary>OpenDocument text or spreadsheet (.odt, .ods).</summary>
    OpenDocument,

    /// <summary>OFD 版式文件 — page description of the national standard.</summary>
    Ofd,

    /// <summary>ZIP archive of files.</summary>
    Zip,

    /// <summary>RAR archive.</summary>
    Rar,

    /// <summary>7z archive.</summary>
    SevenZip,

    /// <summary>Other archive or compressed file (gzip, bzip2, xz, tar, cab).</summary>
    OtherArchive,

    /// <summary>Word document 97–2003, WPS 文字 (.doc, .wps): an OLE2 file with a stream WordDocument.</summary>
    OleWord,

    /// <summary>Excel workbook 97–2003, WPS 表格 (.xls, .et): an OLE2 file with a stream Workbook or Book.</summary>
    OleWorkbook,

    /// <summary>Encrypted Office Open XML: an OLE2 file with a stream EncryptedPackage.</summary>
    EncryptedOffice,

    /// <summary>Any other OLE2 file, e.g. slides or a mail.</summary>
    OtherOle,

    /// <summary>Excel workbook before OLE2 (BIFF2–BIFF4).</summary>
    OldWorkbook,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Rich Text Format.</summary>
    Rtf,

    /// <summary>HTML, under whatever name (.html, .doc, .xls).</summary>
    Html,

    /// <summary>Saved page in one file (.mht, .mhtml, .doc).</summary>
    Mhtml,

    /// <summary>Word document in one XML file (2003, or a flat package).</summary>
    WordXml,

    /// <summary>Excel workbook in one XML file (2003).</summary>
    SpreadsheetXml,

    /// <summary>Any other XML.</summary>
    OtherXml,

    /// <summary>Picture: PNG, JPEG, TIFF, GIF, BMP.</summary>
    Picture,
}
