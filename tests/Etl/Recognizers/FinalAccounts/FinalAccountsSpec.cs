using PerfEval.Etl.Recognizers;
using Xunit.Abstractions;

namespace PerfEval.Tests.Etl.Recognizers.FinalAccounts;

/// <summary>A section as text and the facts one recognizer must read from it, each as one line.</summary>
public sealed class FinalAccountsSpec : IXunitSerializable
{
    public string Name { get; set; } = "";

    public SectionKind Kind { get; set; }

    public string[] Lines { get; set; } = [];

    public string[] Facts { get; set; } = [];

    public string[] Unresolved { get; set; } = [];

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Name), Name);
        info.AddValue(nameof(Kind), Kind);
        info.AddValue(nameof(Lines), Lines);
        info.AddValue(nameof(Facts), Facts);
        info.AddValue(nameof(Unresolved), Unresolved);
    }

    public void Deserialize(IXunitSerializationInfo info)
    {
        Name = info.GetValue<string>(nameof(Name));
        Kind = info.GetValue<SectionKind>(nameof(Kind));
        Lines = info.GetValue<string[]>(nameof(Lines));
        Facts = info.GetValue<string[]>(nameof(Facts));
        Unresolved = info.GetValue<string[]>(nameof(Unresolved));
    }

    public override string ToString() => Name;
}
