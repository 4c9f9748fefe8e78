namespace PerfEval.Etl.Recognizers.Wording;

/// <summary>词表 — what a recognizer makes of its word files, made once for each vocabulary.</summary>
internal sealed class WordList<T>(Func<Vocabulary, T> make)
    where T : class
{
    // Nearly always one vocabulary is in use; the lists are asked for every cell.
    private volatile Latest? _latest;

    /// <summary>The list by the current words.</summary>
    public T Value
    {
        get
        {
            var current = Vocabulary.Current;
            if (_latest is { } latest && ReferenceEquals(latest.Vocabulary, current))
                return latest.Made;
            var made = current.Made(this, make);
            _latest = new Latest(current, made);
            return made;
        }
    }

    private sealed record Latest(Vocabulary Vocabulary, T Made);
}
