namespace PerfEval.Etl.Recognizers.Text;

/// <summary>首字 — the characters with which a match of a pattern can begin, so that a text is searched for them before any pattern is tried.</summary>
internal sealed class FirstCharacters
{
    private static readonly First Digit =
        new([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(char.IsDigit)], CanBeEmpty: false);

    private readonly string _pattern;
    private int _at;

    private FirstCharacters(string pattern) => _pattern = pattern;

    /// <summary>The characters; empty (null) where any could stand first or the pattern is beyond this reader.</summary>
    public static IReadOnlySet<char>? Of(string pattern)
    {
        try
        {
            var reader = new FirstCharacters(pattern);
            var first = reader.Alternatives();
            return reader._at < pattern.Length || first.CanBeEmpty ? null : first.Characters;
        }
        catch (IndexOutOfRangeException)
        {
            // Not a pattern: compiling it says so.
            return null;
        }
    }

    private First Alternatives()
    {
        var all = Sequence();
        while (_at < _pattern.Length && _pattern[_at] == '|')
        {
            _at++;
            var other = Sequence();
            all = new First(Union(all.Characters, other.Characters), all.CanBeEmpty || other.CanBeEmpty);
        }
        return all;
    }

    private First Sequence()
    {
        var first = new First([], CanBeEmpty: true);
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            var item = Quantified(Atom());
            if (first.CanBeEmpty)
                first = new First(Union(first.Characters, item.Characters), item.CanBeEmpty);
        }
        return first;
    }

    private First Quantified(First atom)
    {
        if (_at >= _pattern.Length || _pattern[_at] is not ('?' or '*' or '+' or '{'))
            return atom;
        var optional = _pattern[_at] is '?' or '*' || (_pattern[_at] == '{' && _pattern[_at + 1] == '0');
        _at = _pattern[_at] == '{' ? _pattern.IndexOf('}', _at) + 1 : _at + 1;
        if (_at < _pattern.Length && _pattern[_at] == '?')
            _at++;
        return optional ? atom with { CanBeEmpty = true } : atom;
    }

    private First Atom()
    {
        var printed = _pattern[_at++];
        return printed switch
        {
            '(' => Group(),
            '[' => new First(Class(), CanBeEmpty: false),
            '\\' => Escaped(_pattern[_at++]),
            '^' or '$' => new First([], CanBeEmpty: true),
            '.' => First.Any,
            _ => new First([printed], CanBeEmpty: false),
        };
    }

    private First Group()
    {
        var looksAround = false;
        if (_pattern[_at] == '?')
        {
            var kind = _pattern[_at + 1];
            var behind = kind == '<' && _pattern[_at + 2] is '=' or '!';
            looksAround = kind is '=' or '!' || behind;
            if (kind != ':' && !looksAround && !(kind == '<' && char.IsLetter(_pattern[_at + 2])))
                return First.Any;
            _at = kind == '<' && !behind ? _pattern.IndexOf('>', _at) + 1 : _at + (behind ? 3 : 2);
        }
        var inside = Alternatives();
        _at++;
        return looksAround ? new First([], CanBeEmpty: true) : inside;
    }

    private HashSet<char>? Class()
    {
        HashSet<char>? characters = _pattern[_at] == '^' ? null : [];
        for (var start = _at; _at == start || _pattern[_at] != ']'; _at++)
        {
            var from = _pattern[_at];
            if (from == '\\')
                characters = Union(characters, Escaped(_pattern[++_at]).Characters);
            else if (_pattern[_at + 1] == '-' && _pattern[_at + 2] != ']')
                characters = Union(characters, [.. Enumerable.Range(from, _pattern[_at += 2] - from + 1).Select(code => (char)code)]);
            else
                characters?.Add(from);
        }
        _at++;
        return characters;
    }

    private static First Escaped(char letter) => letter switch
    {
        'd' => Digit,
        'b' or 'B' or 'G' or 'A' or 'z' or 'Z' => new First([], CanBeEmpty: true),
        _ when char.IsLetterOrDigit(letter) => First.Any,
        _ => new First([letter], CanBeEmpty: false),
    };

    private static HashSet<char>? Union(HashSet<char>? one, HashSet<char>? other) => one is null || other is null ? null : [.. one, .. other];

    /// <summary>What can stand first; no set of characters means any.</summary>
    private sealed record First(HashSet<char>? Characters, bool CanBeEmpty)
    {
        public static First Any { get; } = new(null, CanBeEmpty: false);
    }
}
