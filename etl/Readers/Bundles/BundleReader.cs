using PerfEval.Etl.Readers.Containers;

namespace PerfEval.Etl.Readers.Bundles;

/// <summary>
/// 文件包读取器 — opens one ZIP file into the documents inside, bundles in bundles included. A document that cannot be unpacked is an
/// entry with its trouble; a bundle beyond the limits is refused as a whole, since no one can say which part of it is meant.
/// </summary>
public sealed class BundleReader(BundleLimits limits)
{
    private const int LongestName = 200;

    private static readonly HashSet<string> Leftovers = new(StringComparer.OrdinalIgnoreCase) { "thumbs.db", "desktop.ini", ".ds_store", "ehthumbs.db" };

    /// <summary>是否文件包 — whether a seekable stream is a ZIP file of documents, not a document that happens to be one.</summary>
    public static bool IsBundle(Stream content) => FileSignatures.Of(content).Format == FileFormat.Zip;

    /// <summary>解包 — unpacks into <paramref name="folder"/> under names of its own; names of entries never become paths.</summary>
    /// <exception cref="UnreadableDocumentException">The bundle is damaged or beyond the limits.</exception>
    public BundleContents Unpack(Stream content, string fileName, string folder)
    {
        var run = new Run(limits, folder);
        run.Unpack(content, fileName, 1);
        return new BundleContents([.. run.Files.OrderBy(file => file.Name, StringComparer.Ordinal)], run.Skipped);
    }

    private static bool IsLeftover(string name)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        return name.Split('/').Contains("__MACOSX") || Leftovers.Contains(file) || file.StartsWith("~$", StringComparison.Ordinal) || file.StartsWith("._", StringComparison.Ordinal);
    }

    /// <summary>One unpacking, which counts what it has used up over all levels.</summary>
    private sealed class Run(BundleLimits limits, string folder)
    {
        private int _entries;

        private long _bytes;

        public List<BundledFile> Files { get; } = [];

        public List<string> Skipped { get; } = [];

        public void Unpack(Stream content, string bundle, int depth)
        {
            if (depth > limits.Depth)
                throw new UnreadableDocumentException(UnreadableCause.TooLarge, bundle, $"> {limits.Depth} ZIP");
            var package = new ZipPackage(content, bundle);
            foreach (var part in package.Parts.Where(part => !part.IsFolder))
            {
                if (++_entries > limits.Entries)
                    throw new UnreadableDocumentException(UnreadableCause.TooLarge, bundle, $"> {limits.Entries} files");
                var name = $"{bundle}/{Printable(part.Name)}";
                if (IsLeftover(part.Name))
                    Skipped.Add(name);
                else
                    Unpack(package, part, name, depth);
            }
        }

        private void Unpack(ZipPackage package, ZipPart part, string name, int depth)
        {
            var path = Path.Combine(folder, _entries.ToString(System.Globalization.CultureInfo.InvariantCulture));
            try
            {
                Copy(package, part, name, path);
            }
            catch (UnreadableDocumentException trouble) when (trouble.Cause != UnreadableCause.TooLarge)
            {
                Files.Add(new BundledFile(name, "", trouble));
                return;
            }
            if (!IsBundle(path))
            {
                Files.Add(new BundledFile(name, path));
                return;
            }
            using (var inner = File.OpenRead(path))
                Nested(inner, name, depth);
            File.Delete(path);
        }

        private void Nested(Stream inner, string name, int depth)
        {
            try
            {
                Unpack(inner, name, depth + 1);
            }
            catch (UnreadableDocumentException trouble) when (trouble.Cause != UnreadableCause.TooLarge)
            {
                Files.Add(new BundledFile(name, "", trouble));
            }
        }

        private void Copy(ZipPackage package, ZipPart part, string name, string path)
        {
            using var from = package.Open(part, limits.EntryBytes);
            using var to = File.Create(path);
            var buffer = new byte[81_920];
            long copied = 0;
            int read;
            while ((read = from.Read(buffer)) > 0)
            {
                copied += read;
                _bytes += read;
                if (_bytes > limits.TotalBytes)
                    throw new UnreadableDocumentException(UnreadableCause.TooLarge, name, $"> {limits.TotalBytes / 1_000_000} MB");
                if (copied > limits.RatioFreeBytes && copied > part.PackedBytes * limits.Ratio)
                    throw new UnreadableDocumentException(UnreadableCause.TooLarge, name, $"> {limits.Ratio} : 1");
                to.Write(buffer, 0, read);
            }
        }

        private static bool IsBundle(string path)
        {
            using var content = File.OpenRead(path);
            return content.Length > 0 && BundleReader.IsBundle(content);
        }

        private static string Printable(string name)
        {
            var clean = string.Concat(name.Where(character => !char.IsControl(character)));
            return clean.Length <= LongestName ? clean : clean[^LongestName..];
        }
    }
}
