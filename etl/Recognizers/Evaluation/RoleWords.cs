using System.Collections.Frozen;

namespace PerfEval.Etl.Recognizers.Evaluation;

/// <summary>栏目用词 — tells from a heading which column it heads. A word between asterisks matches anywhere in the heading.</summary>
internal sealed class RoleWords
{
    private readonly FrozenDictionary<string, ColumnRole> _whole;
    private readonly (string Part, ColumnRole Role)[] _parts;

    public RoleWords(params IReadOnlyDictionary<ColumnRole, IReadOnlyList<string>>[] lists)
    {
        var words = lists.SelectMany(list => list).SelectMany(entry => entry.Value.Select(word => (Word: word, Role: entry.Key))).ToArray();
        _whole = words.Where(entry => entry.Word[0] != '*').DistinctBy(entry => entry.Word).ToFrozenDictionary(entry => entry.Word, entry => entry.Role);
        _parts = [.. words.Where(entry => entry.Word[0] == '*').Select(entry => (entry.Word.Trim('*'), entry.Role))];
    }

    /// <summary>含义 — of a heading as printed; empty when it is no heading this list knows.</summary>
    public ColumnRole? Of(string heading)
    {
        var word = Heading.Bare(heading);
        if (word.Length == 0)
            return null;
        if (_whole.TryGetValue(word, out var role))
            return role;
        foreach (var (part, partRole) in _parts)
        {
            if (word.Length <= Heading.Longest && word.Contains(part, StringComparison.Ordinal))
                return partRole;
        }
        return null;
    }
}
