using System.Globalization;
using ClaimModel.Json.Records;
using ClaimModel.Validation.Rules;
using ClaimModel.Values;

namespace ClaimModel.Validation;

/// <summary>Provides the check of a rule with the other records of the dataset and the options, and receives the violations that it finds.</summary>
/// <remarks>An instance is valid only while the check is called. It is not thread-safe: each thread of a validation has its own context.</remarks>
/// <example>
/// A rule that requires a quote for claims about elections:
/// <code>
/// var description = new Rule(
///     "NEWS001", "election-claim-quoted", DiagnosticSeverity.Warning,
///     "A claim about elections has a quote.", "Our style guide requires it.", "\"citations\": [{ \"source\": \"speech\" }]", "Add the quote.");
/// var rule = new RecordRule&lt;Claim&gt;(description, (claim, context) =>
/// {
///     if (claim.Topics.Contains("elections") &amp;&amp; !claim.Citations.Any(citation => citation.Quote is not null))
///     {
///         context.Report("citations", $"{context.Subject} is about elections but has no quote; add the quote.");
///     }
/// });
/// var report = ClaimDataset.Load("news.claims.json").Validate(new ValidationOptions { Rules = RuleSet.Default.With(rule) });
/// </code>
/// </example>
public sealed partial class RuleContext
{
    /// <summary>The number of steps after which the cancellation token is checked.</summary>
    private const int StepsPerCheck = 256;

    private readonly RecordLookup? _records;
    private readonly ViolationCollector _violations;
    private readonly FutureDates _future;
    private readonly Dictionary<SourceId, SourceText?> _sourceTexts = [];

    private string _list = "";
    private long _position;
    private ExtensibleRecord? _record;
    private string? _subject;
    private int _steps;

    /// <summary>The paths of the blank texts of the record, for which other rules report nothing; null if there are none.</summary>
    private HashSet<string>? _blank;

    internal RuleContext(RecordLookup? records, ValidationOptions options, ViolationCollector violations, CancellationToken cancellationToken = default)
    {
        _records = records;
        _violations = violations;
        _future = new(options.TimeProvider);
        Options = options;
        CancellationToken = cancellationToken;
    }

    /// <summary>
    /// Gets the dataset that contains the record. It is null if a record is validated alone, in which case rules that need the dataset are skipped,
    /// or if a file is validated as a stream (<see cref="JsonLines.ClaimJsonLines"/>), in which case <see cref="FindActor"/> and similar methods still work.
    /// </summary>
    public ClaimDataset? Dataset => _records?.Dataset;

    /// <summary>Gets the options of the validation.</summary>
    public ValidationOptions Options { get; }

    /// <summary>Gets the token that cancels the validation, for checks that take long.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Gets the description of the record in messages, such as <c>Claim "lavrov-attack"</c>.</summary>
    public string Subject => _subject ??= _record switch
    {
        ClaimDataset => "The dataset",
        { ReferenceId: { Length: > 0 } id } => $"{_record.GetType().Name} {MessageText.Quoted(id)}",
        Contradiction contradiction => $"Contradiction {MessageText.Quoted(contradiction.Id.Value)}",
        null => "The record",
        _ => $"The {_record.GetType().Name.ToLowerInvariant()}",
    };

    /// <summary>Gets the id of the record; null if it has none.</summary>
    internal string? RecordId => _record?.ReferenceId;

    /// <summary>Gets or sets the rule that is being evaluated.</summary>
    internal ConfiguredRule Rule { get => field ?? throw new InvalidOperationException("No rule is being evaluated."); set; }

    /// <summary>Gets the other records, for checks that are skipped without a dataset.</summary>
    internal RecordLookup Records => _records ?? throw new InvalidOperationException("A rule that needs the dataset was evaluated without one.");

    /// <summary>Gets the sets of the items of long lists.</summary>
    internal LongLists Lists => field ??= _records?.Lists ?? new();

    /// <summary>Gets the hasher for the keys of the rule.</summary>
    internal TextHasher Hasher => Records.Hasher;

    /// <summary>Finds the first actor that has the specified id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The actor; null if there is none.</returns>
    /// <exception cref="InvalidOperationException">A record is validated alone, and the rule does not set <see cref="RecordRule{TRecord}.NeedsDataset"/>.</exception>
    public Actor? FindActor(ActorId id) => Checked().FindActor(id);

    /// <summary>Finds the first topic that has the specified id.</summary>
    /// <returns>The topic; null if there is none.</returns>
    /// <inheritdoc cref="FindActor"/>
    public Topic? FindTopic(TopicId id) => Checked().FindTopic(id);

    /// <summary>Finds the first source that has the specified id.</summary>
    /// <returns>The source; null if there is none.</returns>
    /// <inheritdoc cref="FindActor"/>
    public Source? FindSource(SourceId id) => Checked().FindSource(id);

    /// <summary>Finds the definition of a predicate by its id.</summary>
    /// <returns>The definition; null if there is none.</returns>
    /// <inheritdoc cref="FindActor"/>
    public Predicate? FindPredicate(string id) => Records.FindPredicate(id);

    /// <summary>Finds the definition of a unit by its id.</summary>
    /// <returns>The definition; null if there is none.</returns>
    /// <inheritdoc cref="FindActor"/>
    public Unit? FindUnit(string id) => Records.FindUnit(id);

    /// <summary>Finds the first claim that has the specified id.</summary>
    /// <returns>The claim; null if there is none.</returns>
    /// <inheritdoc cref="FindActor"/>
    public Claim? FindClaim(ClaimId id) => Checked().FindClaim(id);

    /// <summary>Reports a violation of the rule. A violation in a blank text is ignored, because another rule reports blank texts.</summary>
    /// <param name="path">The location in the record, as a JSON Pointer without the leading slash, such as <c>citations/0/quote/exact</c>; empty for the whole record.</param>
    /// <param name="message">The message: what was found, what is required, and how to fix it. It should end with a period, and text from the record should be escaped.</param>
    /// <param name="attemptedValue">The value that violates the rule; null if there is none.</param>
    /// <param name="suggestion">The value that was probably intended; null if it is not known.</param>
    public void Report(string path, string message, object? attemptedValue = null, string? suggestion = null) =>
        AddUnlessBlank(path, message, attemptedValue, suggestion, Rule.Reads);

    /// <summary>Reports a violation that depends on members of another record, unless one of them could not be read.</summary>
    /// <param name="path">The location in the record.</param>
    /// <param name="message">The message.</param>
    /// <param name="attemptedValue">The value that violates the rule.</param>
    /// <param name="other">The other record.</param>
    /// <param name="members">The JSON names of the members of the other record, such as <c>status</c>.</param>
    internal void ReportWithOther(string path, string message, object? attemptedValue, ExtensibleRecord other, params string[] members) =>
        ReportWithOthers(path, message, attemptedValue, [(other, members)]);

    /// <summary>Reports a violation that depends on members of several other records, unless one of them could not be read.</summary>
    internal void ReportWithOthers(string path, string message, object? attemptedValue, IReadOnlyList<(ExtensibleRecord Record, string[] Members)> others)
    {
        var reads = new List<string>(Rule.Reads);
        foreach (var (record, members) in others)
        {
            if (Records.MembersOf(record, members) is not { } pointers)
            {
                return;
            }

            reads.AddRange(pointers);
        }

        AddUnlessBlank(path, message, attemptedValue, null, reads);
    }

    /// <summary>Reports a text that violates a rule for texts.</summary>
    internal void ReportText(string path, string problem, string text, string? suggestion, bool isBlank, bool isRequired)
    {
        if (isBlank)
        {
            (_blank ??= []).Add(path);
        }

        var alternative = isBlank && !isRequired ? ", or omit it" : "";
        Add(path, $"The \"{MessageText.Plain(path)}\" of {char.ToLowerInvariant(Subject[0])}{Subject[1..]} {problem}{alternative}.", text, suggestion, []);
    }

    /// <summary>Sets the record that is checked.</summary>
    internal void MoveTo(string list, long position, ExtensibleRecord record) =>
        (_list, _position, _record, _subject, _blank, _steps) = (list, position, record, null, null, 0);

    /// <summary>Finds a source, unless it is known that it was not published before a date.</summary>
    internal Source? FindSourceBefore(PartialDate? date, SourceId id) =>
        Records.CompareDate(RecordType.Source, id.Value, date) is null or < 0 ? Records.FindSource(id) : null;

    /// <summary>Finds a claim, unless it is known that it was not asserted after a date.</summary>
    internal Claim? FindClaimAfter(PartialDate? date, ClaimId id) =>
        Records.CompareDate(RecordType.Claim, id.Value, date) is null or > 0 ? Records.FindClaim(id) : null;

    /// <summary>Finds an earlier record that has the id of this record; null if there is none, or if the id is derived from the content.</summary>
    internal TRecord? EarlierWithId<TRecord>(TRecord record)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> =>
        record is Contradiction { HasDerivedId: true } ? null : Records.EarlierWithId(record, _position);

    /// <summary>Finds the first record that has a key of the rule; null if that is not an earlier one.</summary>
    internal TRecord? EarlierWith<TRecord>(TextHash key)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => Records.EarlierWith(((ConfiguredRule<TRecord>)Rule).Check, key, _position);

    /// <summary>Finds the cycle of references of the rule whose first record is this record; null if there is none.</summary>
    internal Cycle? Cycle<TRecord>()
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => Records.CycleFrom(((ConfiguredRule<TRecord>)Rule).Check, _position);

    /// <summary>Determines whether a date is in the future; false without a clock.</summary>
    internal bool IsInFuture(PartialDate? date) => _future.Contains(date);

    /// <summary>Returns the text of a source; null if it is not available.</summary>
    internal SourceText? TextOf(SourceId source)
    {
        CountStep();
        if (!_sourceTexts.TryGetValue(source, out var text))
        {
            var found = Options.SourceText?.Invoke(source);
            _sourceTexts[source] = text = found is null ? null : new(found);
        }

        return text;
    }

    private RecordLookup Checked()
    {
        CountStep();
        return Records;
    }

    /// <summary>Counts a step of checking the record, and ends a long check if the validation was canceled. Short ones are completed, so that their violations are reported.</summary>
    /// <exception cref="OperationCanceledException">The validation was canceled.</exception>
    private void CountStep()
    {
        if (++_steps % StepsPerCheck == 0)
        {
            CancellationToken.ThrowIfCancellationRequested();
        }
    }

    private void AddUnlessBlank(string path, string message, object? attemptedValue, string? suggestion, IReadOnlyList<string> reads, DanglingReference? reference = null)
    {
        if (_blank?.Contains(path) != true)
        {
            Add(path, message, attemptedValue, suggestion, reads, reference);
        }
    }

    private void Add(string path, string message, object? attemptedValue, string? suggestion, IReadOnlyList<string> reads, DanglingReference? reference = null)
    {
        CountStep();
        if (!Options.Reports(Rule.Severity))
        {
            return;
        }

        var pointer = _list.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"/{_list}/{_position}");
        var id = RecordId is { Length: > 0 } given ? given : null;
        _violations.Add(new(Rule.Rule, Rule.Severity, pointer, path, message, attemptedValue, suggestion, reads, id, reference));
    }
}
