using System.Globalization;
using ClaimModel.Json;
using ClaimModel.Validation.Rules;

namespace ClaimModel;

/// <summary>What a check knows besides the record, and where it reports what it finds. Not thread-safe.</summary>
public sealed partial class RuleContext
{
    private readonly List<Finding> _findings;
    private readonly Dictionary<string, object> _once = [];
    private readonly Dictionary<SourceId, SourceText?> _sourceTexts = [];
    private string _list = "";
    private int _place;
    private ExtensibleRecord? _record;
    private string? _subject;

    /// <summary>Where the record has blank texts, which have been reported; null for nowhere.</summary>
    private HashSet<string>? _blank;

    private readonly TextWalk _walk;

    internal RuleContext(ClaimDataset? dataset, ValidationOptions options, List<Finding> findings)
    {
        _walk = new(CheckText, CheckSet);
        Dataset = dataset;
        Options = options;
        _findings = findings;
    }

    /// <summary>The dataset that the record belongs to; null for a record alone, and then no rule is asked that needs one.</summary>
    public ClaimDataset? Dataset { get; }

    /// <summary>What was asked for.</summary>
    public ValidationOptions Options { get; }

    /// <summary>The dataset, for checks that are asked only where there is one.</summary>
    internal ClaimDataset Records => Dataset ?? throw new InvalidOperationException("A rule that needs the dataset was asked without one.");

    /// <summary>The rule that is being checked, and how much it matters.</summary>
    internal (Rule Rule, DiagnosticSeverity Severity, IReadOnlyList<string> Reads) Current { get; set; }

    /// <summary>The present moment, null where no clock was given.</summary>
    internal DateTimeOffset? Now => Options.TimeProvider?.GetUtcNow();

    /// <summary>The place of the record in its list, counted from 0; -1 for a record alone.</summary>
    internal int Place => _place;

    /// <summary>The text of a source, null where it is not at hand.</summary>
    internal SourceText? TextOf(SourceId source)
    {
        if (!_sourceTexts.TryGetValue(source, out var text))
        {
            var found = Options.SourceText?.Invoke(source);
            _sourceTexts[source] = text = found is null ? null : new(found);
        }

        return text;
    }

    /// <summary>Asks the rules for texts about all texts of the record.</summary>
    internal void CheckTexts<TRecord>(TRecord record)
        where TRecord : ExtensibleRecord, IRecord<TRecord> => Codec.Record<TRecord>().Walk(record, _walk);

    private void CheckText(string text, TextKind kind)
    {
        if (TextRules.IsPlain(text, kind))
        {
            return;
        }

        foreach (var (rule, severity) in Options.Rules.Texts)
        {
            if (rule.Fault(text, kind) is { } fault)
            {
                Current = (rule.Rule, severity, []);
                if (rule == TextRules.Blank)
                {
                    (_blank ??= []).Add(_walk.Path);
                }

                Add(_walk.Path, $"{Subject} has a text in \"{_walk.Path}\" that {fault}.", text, null, []);
            }
        }
    }

    private void CheckSet(string what)
    {
        if (Options.Rules.SeverityOf(TextRules.Set) is { } severity)
        {
            Current = (TextRules.Set, severity, []);
            Report(_walk.Path, $"{Subject} has no {what} in \"{_walk.Path}\", where one is required; set it.");
        }
    }

    /// <summary>What a rule works out of the whole dataset, once for all its records.</summary>
    internal T Once<T>(Func<ClaimDataset, T> make)
        where T : class
    {
        if (!_once.TryGetValue(Current.Rule.Code, out var made))
        {
            _once[Current.Rule.Code] = made = make(Records);
        }

        return (T)made;
    }

    /// <summary>What the record is called in messages, such as <c>Claim "lavrov-attack"</c>.</summary>
    public string Subject => _subject ??= _record switch
    {
        ClaimDataset => "The dataset",
        { ReferenceId: { Length: > 0 } id } => $"{_record.GetType().Name} {Shown.Quoted(id)}",
        Contradiction contradiction => $"Contradiction {Shown.Quoted(contradiction.Id.Value)}",
        Predicate predicate => $"Predicate {Shown.Quoted(predicate.Id)}",
        null => "The record",
        _ => $"The {_record.GetType().Name.ToLowerInvariant()}",
    };

    /// <summary>Reports a breach of the rule; of a blank text only that it is blank.</summary>
    /// <param name="path">The place in the record, as a JSON Pointer without its first slash, such as <c>citations/0/quote/exact</c>; empty for the whole record.</param>
    /// <param name="message">What was found, what is required, and what to do; it ends with a full stop. Pieces of the record are to be escaped.</param>
    /// <param name="attemptedValue">What was found; null where nothing was.</param>
    /// <param name="suggestion">What should stand there instead; null where nothing can be said.</param>
    public void Report(string path, string message, object? attemptedValue = null, string? suggestion = null) =>
        AddUnlessBlank(path, message, attemptedValue, suggestion, Current.Reads);

    /// <summary>Reports a breach of the rule for which it has looked at members of other records: where one of these was refused in reading, nothing is said.</summary>
    /// <param name="path">The place in the record.</param>
    /// <param name="message">The message.</param>
    /// <param name="attemptedValue">What was found.</param>
    /// <param name="elsewhere">The JSON Pointers of these members, such as <c>/claims/2/status</c>.</param>
    internal void ReportBeside(string path, string message, object? attemptedValue, params IEnumerable<string> elsewhere) =>
        AddUnlessBlank(path, message, attemptedValue, null, [.. Current.Reads, .. elsewhere]);

    private void AddUnlessBlank(string path, string message, object? attemptedValue, string? suggestion, IReadOnlyList<string> reads)
    {
        if (_blank?.Contains(path) != true)
        {
            Add(path, message, attemptedValue, suggestion, reads);
        }
    }

    private void Add(string path, string message, object? attemptedValue, string? suggestion, IReadOnlyList<string> reads) => _findings.Add(new(
        Current.Rule, Current.Severity, RecordPointer, path, message, attemptedValue, suggestion, reads, _record?.ReferenceId is { Length: > 0 } id ? id : null));

    /// <summary>Says which record comes next.</summary>
    internal void Enter(string list, int place, ExtensibleRecord record) => (_list, _place, _record, _subject, _blank) = (list, place, record, null, null);

    private string RecordPointer => _place < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"/{_list}/{_place}");
}
