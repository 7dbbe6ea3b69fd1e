using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.Json.Reading;

/// <summary>The state of reading a text: the errors so far, and pools of values that occur repeatedly. Not thread-safe.</summary>
/// <param name="expectedBytes">The approximate length of the text, which determines the size of the pools.</param>
/// <param name="maxDiagnostics">The maximum number of diagnostics of each severity to keep.</param>
internal sealed class ReadContext(int expectedBytes, int maxDiagnostics = ReadOptions.DefaultMaxDiagnostics)
{
    private readonly int _cacheLog2 = Math.Clamp((int)Math.Log2(Math.Max(expectedBytes, 1)) - 5, 4, 12);

    /// <summary>Gets the token that cancels reading. Lists check it for each of their elements.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Gets the syntax in which the records of a dataset that are not in plain form are read again; null if the whole dataset is read again.</summary>
    public JsonReaderOptions? Syntax { get; init; }

    /// <summary>Gets or sets the offset in the text at which the text of the reader begins.</summary>
    public int Offset { get; set; }

    /// <summary>Decides which records are tried in plain form.</summary>
    public PlainAttempts Attempts;

    /// <summary>Gets the pool of ids of actors.</summary>
    public InternPool<ActorId> ActorIds => field ??= new(_cacheLog2, static id => id.Value);

    /// <summary>Gets the pool of ids of topics.</summary>
    public InternPool<TopicId> TopicIds => field ??= new(_cacheLog2, static id => id.Value);

    /// <summary>Gets the pool of ids of sources.</summary>
    public InternPool<SourceId> SourceIds => field ??= new(_cacheLog2, static id => id.Value);

    /// <summary>Gets the pool of ids of claims.</summary>
    public InternPool<ClaimId> ClaimIds => field ??= new(_cacheLog2, static id => id.Value);

    /// <summary>Gets the pool of lists of one actor.</summary>
    public InternPool<ValueList<ActorId>> ActorIdLists => field ??= new(_cacheLog2, static list => list[0].Value);

    /// <summary>Gets the pool of lists of one topic.</summary>
    public InternPool<ValueList<TopicId>> TopicIdLists => field ??= new(_cacheLog2, static list => list[0].Value);

    /// <summary>Gets the pool of lists of one claim.</summary>
    public InternPool<ValueList<ClaimId>> ClaimIdLists => field ??= new(_cacheLog2, static list => list[0].Value);

    /// <summary>Gets the pool of dates.</summary>
    public InternPool<PartialDate> Dates => field ??= new(_cacheLog2, static date => date.ToString());

    /// <summary>Gets the pool of periods.</summary>
    public InternPool<DateInterval> Intervals => field ??= new(_cacheLog2, static interval => interval.ToString());

    /// <summary>Gets the pool of language tags.</summary>
    public InternPool<LanguageTag> Languages => field ??= new(_cacheLog2, static language => language.ToString());

    /// <summary>Gets the errors and warnings.</summary>
    public ReadErrorCollector Errors => _errors ??= new(maxDiagnostics);

    /// <summary>Gets a value indicating whether there is something to report.</summary>
    public bool HasDiagnostics => _errors is { IsEmpty: false };

    /// <summary>Gets a value indicating whether there are errors, not only warnings.</summary>
    public bool HasErrors => _errors is { HasErrors: true };

    /// <summary>The errors and warnings; null as long as there are none.</summary>
    private ReadErrorCollector? _errors;

    /// <summary>Gets or sets a value indicating whether unknown members are errors. Custom members, which start with <c>x-</c>, remain valid.</summary>
    public bool RejectsUnknownMembers { get; set; }

    /// <summary>The offsets of values that were made up in place of missing ones, about which nothing is reported; null if there are none.</summary>
    private OffsetSet? _madeUp;

    /// <summary>The messages about unknown members so far, once the text is known to be in a later minor version, in which each of them is reported once; otherwise null.</summary>
    private HashSet<string>? _laterVersionMembers;

    /// <summary>Gets the offsets of the list elements that were skipped.</summary>
    public OffsetSet SkippedOffsets => _skippedOffsets?.Seal() ?? OffsetSet.Empty;

    private OffsetSet? _skippedOffsets;

    /// <summary>Gets the ids of records that were skipped, so that references to them are not reported as dangling; an empty id stands for one that could not be read.</summary>
    public HashSet<(RecordType Type, string Id)> SkippedIds { get; } = [];

    /// <summary>Gets the error of a text in a version of the format that is not supported; null for other texts.</summary>
    public ReadError? UnsupportedVersion { get; private set; }

    /// <summary>Returns the bytes of the current token, without quotation marks.</summary>
    public static ReadOnlySpan<byte> BytesOf(ref Utf8JsonReader json) =>
        json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan;

    /// <summary>Returns the bytes of the current string or name, without quotation marks.</summary>
    public static ReadOnlySpan<byte> BytesOf(ref Utf8JsonReader json, out StringForm form)
    {
        var bytes = BytesOf(ref json);
        form = json.ValueIsEscaped ? StringForm.Escaped
            : Ascii.IsValid(bytes) ? StringForm.Ascii
            : StringForm.NotAscii;
        return bytes;
    }

    /// <summary>Returns the offset of the current token in the text.</summary>
    public long OffsetOf(ref Utf8JsonReader json) => Offset + json.TokenStartIndex;

    /// <summary>Reads the current string or name; returns false if it is not valid Unicode, which is reported.</summary>
    public bool TryGetText(ref Utf8JsonReader json, [MaybeNullWhen(false)] out string text)
    {
        var bytes = BytesOf(ref json, out var form);
        text = PlainText.Decode(bytes, form);
        return text is not null
            || (Utf8.IsValid(bytes) ? Report(JsonRules.UnpairedSurrogate, ref json, "The string contains an unpaired surrogate, such as \\ud800; write both surrogates of the character.")
                : Surrogates.AreEncodedIn(bytes) ? Report(JsonRules.UnpairedSurrogate, ref json, "The string contains an unpaired surrogate; write both surrogates of the character.")
                : Report(JsonRules.InvalidUtf8, ref json, "The string contains bytes that are not UTF-8; save the file as UTF-8."));
    }

    /// <summary>Returns the bytes of a string or name that is escaped or in several segments; empty, as no known name or value is, if it is not valid Unicode.</summary>
    public static ReadOnlySpan<byte> Unescape(ref Utf8JsonReader json)
    {
        var bytes = new byte[json.HasValueSequence ? checked((int)json.ValueSequence.Length) : json.ValueSpan.Length];
        try
        {
            return bytes.AsSpan(0, json.CopyString(bytes));
        }
        catch (InvalidOperationException)
        {
            return [];
        }
    }

    /// <summary>Determines whether the current string or name is a text. Unlike <see cref="Utf8JsonReader.ValueTextEquals(ReadOnlySpan{byte})"/>, it does not throw if the string is not valid Unicode.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="text">The text; not empty.</param>
    public static bool TextEquals(ref Utf8JsonReader json, ReadOnlySpan<byte> text) =>
        (json.ValueIsEscaped || json.HasValueSequence ? Unescape(ref json) : json.ValueSpan).SequenceEqual(text);

    /// <summary>Reports a value of an unexpected type, and skips it.</summary>
    /// <returns>Always false.</returns>
    /// <param name="json">The reader.</param>
    /// <param name="expected">What is required.</param>
    /// <param name="suggestion">The JSON that is probably meant; null if it is not clear.</param>
    /// <param name="advice">A sentence that says what to do, with a leading space; empty if there is none.</param>
    public bool ReportWrongType(ref Utf8JsonReader json, string expected, string? suggestion = null, string advice = "")
    {
        const int MaxLength = 200;
        if (Errors.Keeps(JsonRules.WrongType.Severity, OffsetOf(ref json)))
        {
            suggestion = suggestion?.Length > MaxLength ? null : suggestion;
            advice = suggestion is null ? advice : $" Write {MessageText.Plain(suggestion)}.";
        }

        Report(JsonRules.WrongType, ref json, $"Found {TokenText.Of(ref json)}, where {expected} is required.{advice}", suggestion);
        json.TrySkip();
        return false;
    }

    /// <summary>Reports a null.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="what">What is null.</param>
    /// <param name="fix">What to do.</param>
    public void ReportNull(ref Utf8JsonReader json, string what, string fix) => Report(JsonRules.Null, ref json, $"Found null for {what}; {fix}.");

    /// <summary>Reports a member that appears twice in one object, and skips its second value.</summary>
    public void SkipDuplicate(ref Utf8JsonReader json, string name)
    {
        ReportDuplicate(ref json, name);
        json.TrySkip();
    }

    /// <summary>Reports a member that appears twice in one object. The caller skips its second value.</summary>
    public void ReportDuplicate(ref Utf8JsonReader json, string name) =>
        Report(JsonRules.DuplicateMember, ref json, $"The member {MessageText.Quoted(name)} appears twice in this object; only the first is read. Delete one of them.");

    /// <summary>Reports a required member that an object does not have.</summary>
    public void ReportMissing(long start, string typeName, string name) => Add(new(
        JsonRules.MissingMember, start, Errors.Keeps(JsonRules.MissingMember.Severity, start) ? $"The {typeName} has no \"{name}\", which is required." : "", null));

    /// <summary>Determines whether the message about an unknown member on which the reader is positioned is needed.</summary>
    public bool NeedsUnknown(ref Utf8JsonReader json) =>
        _laterVersionMembers is not null || Errors.Keeps(RejectsUnknownMembers ? DiagnosticSeverity.Error : JsonRules.KnownMember.Severity, OffsetOf(ref json));

    /// <summary>Reports an unknown member on which the reader is positioned.</summary>
    public void ReportUnknown(ref Utf8JsonReader json, UnknownMember member)
    {
        if (_laterVersionMembers?.Contains(member.Message) == true)
        {
            return;
        }

        if (_laterVersionMembers?.Count < maxDiagnostics)
        {
            _laterVersionMembers.Add(member.Message);
        }

        var error = new ReadError(JsonRules.KnownMember, OffsetOf(ref json), member.Message, member.Suggestion);
        Add(RejectsUnknownMembers
            ? error with { Severity = DiagnosticSeverity.Error, Message = member.Message.Replace(UnknownMember.IsPreserved, "", StringComparison.Ordinal) }
            : error);
    }

    /// <summary>Reports a text in a version of the format that is not supported; nothing else is reported about it.</summary>
    /// <returns>Always false.</returns>
    public bool ReportUnsupportedVersion(ref Utf8JsonReader json, string message)
    {
        UnsupportedVersion = new ReadError(JsonRules.MajorVersion, OffsetOf(ref json), message, null);
        Add(UnsupportedVersion.Value);
        return false;
    }

    /// <summary>Reports a text in a later minor version of the format, in which unknown members are reported once each.</summary>
    public void ReportLaterVersion(ref Utf8JsonReader json, string message)
    {
        _laterVersionMembers = new(StringComparer.Ordinal);
        Report(JsonRules.MinorVersion, ref json, message);
    }

    /// <summary>Reports a problem of the current token.</summary>
    /// <returns>Always false.</returns>
    public bool Report(Rule rule, ref Utf8JsonReader json, string message, string? suggestion = null)
    {
        Add(new(rule, OffsetOf(ref json), message, suggestion));
        return false;
    }

    /// <inheritdoc cref="Report(Rule, ref Utf8JsonReader, string, string?)"/>
    public bool Report(Rule rule, ref Utf8JsonReader json, [InterpolatedStringHandlerArgument("", nameof(rule), nameof(json))] ReportedMessage message, string? suggestion = null) =>
        Report(rule, ref json, message.ToString(), suggestion);

    /// <summary>Adds an error, unless it is about a value that was made up.</summary>
    public void Add(ReadError error)
    {
        if (_madeUp?.Contains(error.Offset) != true)
        {
            Errors.Add(error);
        }
    }

    /// <summary>Starts to read a text whose syntax errors have been corrected: these errors are the first ones.</summary>
    public void Begin(CorrectedText corrected) => (_errors, _madeUp) = (corrected.Errors, corrected.MadeUp);

    /// <summary>Gets or sets the depth of the members of the record that states its type in a member "type"; null if no record does.</summary>
    public int? TypeDepth { get; set; }

    /// <summary>Gets or sets a value indicating whether the member "type" of the record has been read.</summary>
    public bool HasType { get; set; }

    /// <summary>Skips the current member if it is the "type" of the record that states it.</summary>
    public bool TrySkipType(ref Utf8JsonReader json)
    {
        if (json.CurrentDepth != TypeDepth || !TextEquals(ref json, "type"u8))
        {
            return false;
        }

        if (HasType)
        {
            ReportDuplicate(ref json, "type");
        }

        HasType = true;
        json.TrySkip();
        return true;
    }

    /// <summary>Starts a new record: clears everything but the pools.</summary>
    public void BeginRecord()
    {
        HasType = false;
        SkippedIds.Clear();
        UnsupportedVersion = null;
        (_errors, _skippedOffsets, _madeUp, _laterVersionMembers) = (null, null, null, null);
    }

    /// <summary>Adds the offset of a list element that was skipped.</summary>
    public void AddSkipped(long offset) => (_skippedOffsets ??= new()).Add(offset);

    /// <summary>Adds a record that was skipped.</summary>
    public void AddSkipped(Type record, string? id)
    {
        if (RecordType.Of(record) is { } type)
        {
            SkippedIds.Add((type, id ?? ""));
        }
    }
}
