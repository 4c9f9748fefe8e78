using PerfEval.Etl.Documents;
using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.Narrative.Grammar;

/// <summary>
/// 陈述 — reads clauses of the form subject, filler words, figure. A figure belongs to the subject of its own clause; a change or a percentage
/// without a subject belongs to the subject before it. What does not fit the grammar is left alone.
/// </summary>
internal sealed class Statements
{
    private readonly CompactText _compact;
    private readonly List<Statement> _found = [];
    private readonly Stack<Subject?> _brackets = new();
    private int _sentence;
    private int _number;
    private Subject? _pending;
    private Subject? _last;
    private Subject? _head;
    private Token? _direction;
    private Token? _ratio;
    private Token? _none;
    private int? _year;
    private bool _atYearEnd;
    private bool _part;
    private bool _changed;
    private bool _silent;
    private bool _purpose;
    private bool _againstBudget;
    private int _reasonFrom;

    private Statements(CompactText compact) => _compact = compact;

    /// <summary>All statements of a paragraph in reading order.</summary>
    public static IReadOnlyList<Statement> In(Paragraph paragraph, StatementVocabulary vocabulary)
    {
        var compact = new CompactText(paragraph);
        var reader = new Statements(compact);
        foreach (var token in vocabulary.In(paragraph, compact))
            reader.Take(token);
        reader.EndSegment(compact.Text.Length);
        return reader._found;
    }

    private void Take(Token token)
    {
        switch (token.Kind)
        {
            case CueKind.Term: TakeTerm(token); break;
            case CueKind.Amount: TakeAmount(token); break;
            case CueKind.Percent: TakePercent(token); break;
            case CueKind.Unchanged: TakeUnchanged(token); break;
            case CueKind.Increase or CueKind.Decrease or CueKind.Added: _direction = token; break;
            case CueKind.ShareOf or CueKind.CompletionOf: _ratio = token; break;
            case CueKind.CompareBudget: _againstBudget = true; break;
            case CueKind.None: _none = token; break;
            case CueKind.Nested: _part = true; break;
            case CueKind.Functional: _silent = true; break;
            case CueKind.Purpose: _purpose = true; break;
            case CueKind.Reason when _changed: _reasonFrom = _reasonFrom > 0 ? _reasonFrom : token.Start; break;
            case CueKind.Year: (_year, _atYearEnd) = (token.Year, false); break;
            case CueKind.LastYear: (_year, _atYearEnd) = (LastYear, false); break;
            case CueKind.ThisYear: (_year, _atYearEnd) = (null, false); break;
            case CueKind.YearEnd: (_year, _atYearEnd) = (token.Year ?? LastYear, true); break;
            case CueKind.Open: _brackets.Push(_last); _pending = null; break;
            case CueKind.Close: _last = _brackets.Count > 0 ? _brackets.Pop() ?? _last : _last; EndClause(); break;
            case CueKind.Comma: EndClause(); break;
            case CueKind.Semicolon: EndSegment(token.Start); break;
            case CueKind.FullStop: EndSentence(token); break;
        }
    }

    /// <summary>Stands for 上年 where the year itself is not printed.</summary>
    internal const int LastYear = -1;

    private bool IsIgnored => _silent || _purpose || _reasonFrom > 0;

    private void TakeTerm(Token token)
    {
        if (_ratio is not null)
            return; // part of the base: 占本年支出合计的…
        // 新增项目支出20万元, 增加项目支出: a change of something unnamed, not the line itself.
        var added = _direction is { } direction && direction.End == token.Start && direction.Kind is not CueKind.Comma;
        _direction = null;
        _pending = added ? null : new Subject(token.Key, token.End);
        if (_none is { } none && none.End == token.Start && !IsIgnored && token.Key.Length > 0)
            Add(new Statement(token.Key, StatementKind.Amount, StatedZero(none.Start, token.End), Before(none.Start)));
        _none = null;
    }

    private void TakeAmount(Token token)
    {
        if (IsIgnored)
            return;
        if (_direction is { } direction && Gap.IsFiller(Between(direction.End, token.Start)))
            TakeChange(direction, token);
        else if (_pending is { } subject && Gap.IsFiller(Between(subject.End, token.Start)))
            TakeOwn(subject, token);
        _pending = null;
        _direction = null;
    }

    private void TakeOwn(Subject subject, Token token)
    {
        _last = subject with { End = token.End, Amount = token.Figure };
        _head ??= _last;
        Add(new Statement(subject.Key, StatementKind.Amount, token.Figure!, Before(token.Start)));
    }

    private void TakeChange(Token direction, Token token)
    {
        if (direction.Kind == CueKind.Added || _againstBudget || Changed(direction) is not { } subject)
            return;
        _changed = true;
        _last = subject;
        Add(new Statement(subject.Key, StatementKind.Change, Signed(token.Figure!, direction), Before(token.Start)));
    }

    private void TakePercent(Token token)
    {
        if (!IsIgnored && !_againstBudget && (_ratio ?? _direction) is { } cue && (Changed(cue) ?? _last) is { } subject)
        {
            var (kind, figure) = cue.Kind switch
            {
                CueKind.ShareOf => (StatementKind.Share, token.Figure!),
                CueKind.CompletionOf => (StatementKind.Completion, token.Figure!),
                _ => (StatementKind.Growth, Signed(token.Figure!, cue)),
            };
            Add(new Statement(subject.Key, kind, figure, Before(token.Start)) { Base = BaseWords(cue, token), Part = kind == StatementKind.Growth ? null : subject.Amount });
        }
        (_ratio, _direction, _pending) = (null, null, null);
    }

    private void TakeUnchanged(Token token)
    {
        if (IsIgnored || _againstBudget || (_pending ?? _last) is not { } subject || !Gap.ComparesYears(Before(token.Start)))
            return;
        _changed = true;
        Add(new Statement(subject.Key, StatementKind.Change, StatedZero(token.Start, token.End), Before(token.Start)));
    }

    /// <summary>What a change speaks of: the subject of its clause, or the one before when the clause has none.</summary>
    private Subject? Changed(Token direction) =>
        _pending is null ? _last ?? _head
        : Gap.IsComparison(Between(_pending.Value.End, direction.Start)) ? _pending.Value with { Amount = _last?.Amount }
        : null;

    private static string BaseWordsOf(string words) => words.TrimEnd('的', '比', '例', '为', '达').TrimStart('占', '了');

    private string BaseWords(Token cue, Token token) => cue.Kind switch
    {
        CueKind.ShareOf => BaseWordsOf(Between(cue.End, token.Start)),
        CueKind.CompletionOf => BaseWordsOf(Between(cue.Start, cue.End)).Replace("完成", "", StringComparison.Ordinal),
        _ => "",
    };

    private void EndClause()
    {
        (_pending, _direction, _ratio, _none) = (null, null, null, null);
        _againstBudget = false;
    }

    private void EndSegment(int end)
    {
        if (_reasonFrom > 0 && _found.FindLastIndex(statement => statement.Kind == StatementKind.Change) is var at and >= 0)
            _found[at] = _found[at] with { Reason = _found[at].Reason ?? _compact.Text[_reasonFrom..end] };
        (_reasonFrom, _purpose, _changed, _part) = (0, false, false, false);
        EndClause();
    }

    private void EndSentence(Token token)
    {
        EndSegment(token.Start);
        (_last, _head, _silent) = (_head ?? _last, null, false);
        (_year, _atYearEnd, _sentence) = (null, false, token.End);
        _number++;
        _brackets.Clear();
    }

    private void Add(Statement statement) =>
        _found.Add(statement with { Year = _year, AtYearEnd = _atYearEnd, Sentence = _number, IsPart = _part || _brackets.Count > 0 });

    private string Between(int start, int end) => _compact.Text[Math.Min(start, end)..end];

    private string Before(int index) => _compact.Text[_sentence..index];

    private Figure StatedZero(int start, int end) => new(0m, ValueState.ExplicitZero, _compact.Printed(start, end), "", 0, _compact.At(start));

    private static Figure Signed(Figure figure, Token direction) =>
        direction.Kind == CueKind.Decrease && figure.Value > 0m ? figure with { Value = -figure.Value } : figure;

    private readonly record struct Subject(string Key, int End, Figure? Amount = null);
}
