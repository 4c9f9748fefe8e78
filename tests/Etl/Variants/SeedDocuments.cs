using PerfEval.Tests.Requirements;

namespace PerfEval.Tests.Etl.Variants;

/// <summary>The seed documents of the shared folder.</summary>
public static class SeedDocuments
{
    /// <summary>The labels of a table; none where the seed has no such list.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Labels(string seed, string table) =>
        File.Exists(Path.Combine(Requirement.SharedFolder.Demand(), "gold", seed, table + ".csv")) ? GoldTable.Read(seed, table) : [];

    public static string PathOf(string seed) => Directory.GetFiles(Path.Combine(Requirement.SharedFolder.Demand(), "seeds"), seed + "_*").Single();
}
