using System.Globalization;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;
using ClaimModel.Validation.Rules;

namespace ClaimModel.Validation;

/// <summary>What a check knows besides the record, and where it reports what it finds. Not thread-safe.</summary>
public sealed partial class RuleContext
{
    private readonly List<RuleViolation> _findings;
    private readonly Dictionary<SourceId, SourceText?> _sourceTexts = [];
    private string _list = "";
    private long _place;
    private ExtensibleRecord? _record;
    private string? _subject;

    /// <summary>Where the record has blank texts, which have been reported; null for nowhere.</summary>
    private HashSet<string>? _blank;

    /// <summary>The rule that is being asked; null only before any is.</summary>
    private ActiveRule? _asked;

    private DateTimeOffset? _now;
    private PartialDate? _moment;
    private PartialDate? _latest;
    private readonly RecordLookup? _records;
    private readonly TextVisitor _walk;

    internal RuleContext(ClaimDataset? dataset, ValidationOptions options, List<RuleViolation> findings)
        : this(dataset is null ? null : new DatasetLookup(dataset), options, findings) => Dataset = dataset;

    internal RuleContext(RecordLookup? records, ValidationOptions options, List<RuleViolation> findings)
    {
        _walk = new(records is { AreOfText: true } ? VisitTargets.Texts : VisitTargets.All, CheckText, CheckSet);
        _records = records;
        Options = options;
        _findings = findings;
    }

    /// <summary>
    /// The dataset that the record belongs to; null for a record alone, and then no rule is asked that needs one, and null in a
    /// validation of records that are not held (<see cref="JsonLines.ClaimJsonLines"/>): there as here <see cref="FindActor"/> and its like find them.
    /// </summary>
    public ClaimDataset? Dataset { get; }

    /// <summary>What was asked for.</summary>
    public ValidationOptions Options { get; }

    /// <summary>The other records, for checks that are asked only where there are any.</summary>
    internal RecordLookup Records => _records ?? throw new InvalidOperationException("A rule that needs the dataset was asked without one.");

    /// <summary>The actor of an id, the first where several have it; null where none has.</summary>
    /// <exception cref="InvalidOperationException">The rule is not marked with <see cref="RecordRule{TRecord}.NeedsDataset"/>, and was asked about a record alone.</exception>
    public Actor? FindActor(ActorId id) => Records.FindActor(id);

    /// <summary>The topic of an id, the first where several have it; null where none has.</summary>
    /// <inheritdoc cref="FindActor" path="/exception"/>
    public Topic? FindTopic(TopicId id) => Records.FindTopic(id);

    /// <summary>The source of an id, the first where several have it; null where none has.</summary>
    /// <inheritdoc cref="FindActor" path="/exception"/>
    public Source? FindSource(SourceId id) => Records.FindSource(id);

    /// <summary>What the dataset says of a predicate, null where it says nothing.</summary>
    /// <inheritdoc cref="FindActor" path="/exception"/>
    public Predicate? FindPredicate(string id) => Records.FindPredicate(id);

    /// <summary>The claim of an id, the first where several have it; null where none has.</summary>
    /// <inheritdoc cref="FindActor" path="/exception"/>
    public Claim? FindClaim(ClaimId id) => Records.FindClaim(id);

    /// <summary>The source of an id where it was published before a date, as far as is known without looking into it.</summary>
    internal Source? FindSourceBefore(PartialDate? date, SourceId id) =>
        Records.CompareDate(RecordType.Source, id.Value, date) is null or < 0 ? Records.FindSource(id) : null;

    /// <summary>The claim of an id where it was asserted after a date, as far as is known without looking into it.</summary>
    internal Claim? FindClaimAfter(PartialDate? date, ClaimId id) =>
        Records.CompareDate(RecordType.Claim, id.Value, date) is null or > 0 ? Records.FindClaim(id) : null;

    /// <summary>The first record of the same id, where it stands before this one.</summary>
    internal TRecord? EarlierWithId<TRecord>(TRecord record)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => Records.EarlierWithId(record, _place);

    /// <summary>The first record to which the rule gives a key, where it stands before this one; that what the key stands for is the same is to be looked at.</summary>
    internal TRecord? EarlierWith<TRecord>(ulong key)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => Records.EarlierWith(((ActiveRule<TRecord>)_asked!).Check, key, _place); // set while a rule is asked

    /// <summary>The circle in which this record stands first, by the links of the rule; null where it stands in none, or not first.</summary>
    internal Cycle? Cycle<TRecord>()
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => Records.CycleFrom(((ActiveRule<TRecord>)_asked!).Check, _place); // set while a rule is asked

    /// <summary>
    /// Whether a date has not come anywhere on Earth: a day, month or year begins up to 14 hours before it does in UTC. False where no clock was given.
    /// It is asked once.
    /// </summary>
    internal bool IsInFuture(PartialDate? date)
    {
        if (date is null || Options.TimeProvider is not { } clock)
        {
            return false;
        }

        _now ??= clock.GetUtcNow();
        return date.IsSurelyAfter(date.Precision == PartialDatePrecision.Second
            ? _moment ??= PartialDate.FromDateTimeOffset(_now.Value)
            : _latest ??= PartialDate.FromDateTimeOffset(_now.Value.AddHours(14)));
    }

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

    /// <summary>Asks the rules for texts about all texts of a record, and rules about the record.</summary>
    /// <param name="list">The list in which it stands, empty for none.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="record">The record.</param>
    /// <param name="rules">The rules; those that need other records are asked only where there are any.</param>
    /// <param name="withTexts">Whether to ask about its texts.</param>
    internal void Check<TRecord>(string list, long place, TRecord record, ActiveRule<TRecord>[] rules, bool withTexts = true)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        (_list, _place, _record, _subject, _blank) = (list, place, record, null, null);
        var shape = JsonCodecs.Record<TRecord>();
        
        if (withTexts)
        {
            shape.Walk(record, _walk);
        }

        foreach (var rule in rules)
        {
            if ((_records is not null || !rule.Check.NeedsDataset))
            {
                _asked = rule;
                rule.Check.Check(record, this);
            }
        }
    }

    private void CheckText(string text, TextRole kind)
    {
        if (TextRules.IsPlain(text, kind))
        {
            return;
        }

        foreach (var rule in Options.Rules.Texts)
        {
            if (rule.Check.Fault(text, kind) is { } fault)
            {
                _asked = rule;
                if (rule.Check == TextRules.Blank)
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
            _asked = new(TextRules.Set, severity, []);
            Report(_walk.Path, $"{Subject} has no {what} in \"{_walk.Path}\", where one is required; set it.");
        }
    }

    /// <summary>The id of the record; null where it has none.</summary>
    internal string? RecordId => _record?.ReferenceId;

    /// <summary>What the record is called in messages, such as <c>Claim "lavrov-attack"</c>.</summary>
    public string Subject => _subject ??= _record switch
    {
        ClaimDataset => "The dataset",
        { ReferenceId: { Length: > 0 } id } => $"{_record.GetType().Name} {MessageText.Quoted(id)}",
        Contradiction contradiction => $"Contradiction {MessageText.Quoted(contradiction.Id.Value)}",
        null => "The record",
        _ => $"The {_record.GetType().Name.ToLowerInvariant()}",
    };

    /// <summary>Reports a breach of the rule; of a blank text only that it is blank.</summary>
    /// <param name="path">The place in the record, as a JSON Pointer without its first slash, such as <c>citations/0/quote/exact</c>; empty for the whole record.</param>
    /// <param name="message">What was found, what is required, and what to do; it ends with a full stop. Pieces of the record are to be escaped.</param>
    /// <param name="attemptedValue">What was found; null where nothing was.</param>
    /// <param name="suggestion">What should stand there instead; null where nothing can be said.</param>
    public void Report(string path, string message, object? attemptedValue = null, string? suggestion = null) =>
        AddUnlessBlank(path, message, attemptedValue, suggestion, _asked!.Reads); // set while a rule is asked

    /// <summary>Reports a breach of the rule for which it has looked at members of another record: where one of these was refused in reading, nothing is said.</summary>
    /// <param name="path">The place in the record.</param>
    /// <param name="message">The message.</param>
    /// <param name="attemptedValue">What was found.</param>
    /// <param name="other">The other record.</param>
    /// <param name="members">The JSON names of these members, such as <c>status</c>.</param>
    internal void ReportBeside(string path, string message, object? attemptedValue, ExtensibleRecord other, params IEnumerable<string> members)
    {
        if (Records.MembersOf(other, members) is { } elsewhere)
        {
            AddUnlessBlank(path, message, attemptedValue, null, [.. _asked!.Reads, .. elsewhere]); // set while a rule is asked
        }
    }

    private void AddUnlessBlank(string path, string message, object? attemptedValue, string? suggestion, IReadOnlyList<string> reads)
    {
        if (_blank?.Contains(path) != true)
        {
            Add(path, message, attemptedValue, suggestion, reads);
        }
    }

    private void Add(string path, string message, object? attemptedValue, string? suggestion, IReadOnlyList<string> reads) => _findings.Add(new(
        _asked!.Rule, _asked.Severity, RecordPointer, path, message, attemptedValue, suggestion, reads, _record?.ReferenceId is { Length: > 0 } id ? id : null)); // set while a rule is asked

    private string RecordPointer => _list.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"/{_list}/{_place}");
}
