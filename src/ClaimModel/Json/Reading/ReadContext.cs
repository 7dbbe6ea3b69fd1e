using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using ClaimModel.Json.Records;
using ClaimModel.Model;
using ClaimModel.Values;
using static System.Text.Encoding;

namespace ClaimModel.Json.Reading;

/// <summary>What is known while a text is being read: what was found wrong, and values met before. Not thread-safe.</summary>
/// <param name="expectedBytes">About how much text there is, so that a short one costs little.</param>
internal sealed class ReadContext(int expectedBytes)
{
    private readonly int _cacheLog2 = Math.Clamp((int)Math.Log2(Math.Max(expectedBytes, 1)) - 5, 4, 12);

    /// <summary>What is known of the bytes that are being read.</summary>
    public TextEncoding Encoding { get; set; }

    /// <summary>Ids of actors met before.</summary>
    public InternPool<ActorId> ActorIds => field ??= new(_cacheLog2, static id => id.Value);

    /// <summary>Ids of topics met before.</summary>
    public InternPool<TopicId> TopicIds => field ??= new(_cacheLog2, static id => id.Value);

    /// <summary>Ids of sources met before.</summary>
    public InternPool<SourceId> SourceIds => field ??= new(_cacheLog2, static id => id.Value);

    /// <summary>Ids of claims met before.</summary>
    public InternPool<ClaimId> ClaimIds => field ??= new(_cacheLog2, static id => id.Value);

    /// <summary>Lists of one actor met before.</summary>
    public InternPool<ValueList<ActorId>> ActorIdLists => field ??= new(_cacheLog2, static list => list[0].Value);

    /// <summary>Lists of one topic met before.</summary>
    public InternPool<ValueList<TopicId>> TopicIdLists => field ??= new(_cacheLog2, static list => list[0].Value);

    /// <summary>Lists of one claim met before.</summary>
    public InternPool<ValueList<ClaimId>> ClaimIdLists => field ??= new(_cacheLog2, static list => list[0].Value);

    /// <summary>Dates met before.</summary>
    public InternPool<PartialDate> Dates => field ??= new(_cacheLog2, static date => date.ToString());

    /// <summary>Periods met before.</summary>
    public InternPool<DateInterval> Intervals => field ??= new(_cacheLog2, static interval => interval.ToString());

    /// <summary>Language tags met before.</summary>
    public InternPool<LanguageTag> Languages => field ??= new(_cacheLog2, static language => language.ToString());

    /// <summary>What was found wrong, in the order in which it was found.</summary>
    public List<ReadError> Errors { get; } = [];

    /// <summary>Whether something was refused, and not only remarked on.</summary>
    public bool HasErrors => Errors.Exists(fault => fault.Rule.Severity == DiagnosticSeverity.Error);

    /// <summary>Where the list elements began that were left out, in the order of the text.</summary>
    public List<long> LeftOut { get; } = [];

    /// <summary>The ids of records that were left out, so that references to them are not reported as dangling; empty for one whose id is not known, which may be any.</summary>
    public HashSet<(RecordType Type, string Id)> LeftOutIds { get; } = [];

    /// <summary>Whether reading was given up, for the text is in a format that this version does not know.</summary>
    public bool IsForeign { get; set; }

    /// <summary>The bytes of the token on which the reader stands, without quotation marks.</summary>
    public static ReadOnlySpan<byte> BytesOf(ref Utf8JsonReader json) =>
        json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan;

    /// <summary>The text on which the reader stands; false where it is not Unicode, which is reported.</summary>
    public bool TryGetText(ref Utf8JsonReader json, [MaybeNullWhen(false)] out string text)
    {
        if (Encoding != TextEncoding.NotKnown && !json.ValueIsEscaped && !json.HasValueSequence)
        {
            text = Encoding == TextEncoding.Ascii ? Latin1.GetString(json.ValueSpan) : UTF8.GetString(json.ValueSpan);
            return true;
        }

        var bytes = BytesOf(ref json);
        text = null;
        if (Encoding == TextEncoding.NotKnown && !Utf8.IsValid(bytes))
        {
            return Surrogates.AreEncodedIn(bytes)
                ? Report(JsonRules.LoneSurrogate, ref json, "The text holds half of a surrogate pair; both halves of a character belong together.")
                : Report(JsonRules.InvalidUtf8, ref json, "The text holds bytes that are not UTF-8; save the file as UTF-8.");
        }

        try
        {
            text = json.GetString()!; // the token is a string or a name
            return true;
        }
        catch (InvalidOperationException)
        {
            return Report(JsonRules.LoneSurrogate, ref json, "The text holds half of a surrogate pair, such as \\ud800; both halves of a character belong together.");
        }
    }

    /// <summary>The id on which the reader stands: a text that is well formed. False where it is not, which is reported.</summary>
    public bool TryGetId(ref Utf8JsonReader json, [MaybeNullWhen(false)] out string id)
    {
        if (!TryGetText(ref json, out id))
        {
            return false;
        }

        return RecordId.IsValid(id) || Report(
            JsonRules.IdForm,
            ref json,
            $"The id {MessageText.Quoted(id)} {RecordId.ErrorOf(id)}; an id has 1 to {RecordId.MaxLength} characters, without white space or control characters.");
    }

    /// <summary>The bytes of an escaped member name; an empty name where it is not Unicode, which no known member has.</summary>
    public static ReadOnlySpan<byte> UnescapeName(ref Utf8JsonReader json) => TryUnescape(ref json, out var bytes) ? bytes : [];

    /// <summary>The bytes of an escaped text, or of one in several pieces; false where it is not Unicode.</summary>
    public static bool TryUnescape(ref Utf8JsonReader json, out byte[] bytes)
    {
        bytes = new byte[json.HasValueSequence ? checked((int)json.ValueSequence.Length) : json.ValueSpan.Length];
        try
        {
            Array.Resize(ref bytes, json.CopyString(bytes));
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Reports a value of an unexpected type, and skips it.</summary>
    /// <returns>Always false.</returns>
    public bool RefuseType(ref Utf8JsonReader json, string expected)
    {
        Report(JsonRules.WrongType, ref json, $"Found {TokenText.Of(ref json)}, where {expected} is required.");
        json.TrySkip();
        return false;
    }

    /// <summary>Reports a null.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="what">What is null.</param>
    /// <param name="fix">What to do.</param>
    public void RefuseNull(ref Utf8JsonReader json, string what, string fix) => Report(JsonRules.Null, ref json, $"Found null for {what}; {fix}.");

    /// <summary>Reports a member that appears twice in one object. The caller skips its second value.</summary>
    public void RefuseDuplicate(ref Utf8JsonReader json, string name) =>
        Report(JsonRules.DuplicateMember, ref json, $"The member {MessageText.Quoted(name)} appears twice in this object; only the first is read. Delete one of them.");

    /// <summary>Reports a required member that an object does not have.</summary>
    public void ReportMissing(long start, string typeName, string name) =>
        Errors.Add(new(JsonRules.MissingMember, start, $"The {typeName} has no \"{name}\", which is required.", null));

    /// <summary>Reports what is wrong with the token on which the reader stands.</summary>
    /// <returns>Always false.</returns>
    public bool Report(Rule rule, ref Utf8JsonReader json, string message, string? suggestion = null)
    {
        Errors.Add(new(rule, json.TokenStartIndex, message, suggestion));
        return false;
    }

    /// <summary>Whether records stand on lines of their own, so that each has a member that says what it is.</summary>
    public bool IsLines { get; init; }

    /// <summary>Whether that member has been met in the record.</summary>
    public bool HasType { get; set; }

    /// <summary>Passes over the member on whose name the reader stands, where it is the one that says what the record on a line is.</summary>
    public bool TrySkipType(ref Utf8JsonReader json)
    {
        if (!IsLines || json.CurrentDepth != 1 || !json.ValueTextEquals("type"u8))
        {
            return false;
        }

        if (HasType)
        {
            RefuseDuplicate(ref json, "type");
        }

        HasType = true;
        json.Read();
        json.TrySkip();
        return true;
    }

    /// <summary>Forgets what was found in one record, and begins with the next; values met before are kept.</summary>
    public void BeginRecord(TextEncoding encoding)
    {
        Encoding = encoding;
        HasType = false;
        Errors.Clear();
        LeftOut.Clear();
        LeftOutIds.Clear();
    }

    /// <summary>Notes that a record is left out, and by which id others may speak of it; none where that is not known.</summary>
    public void LeaveOut(Type record, string? id)
    {
        if (RecordType.Of(record) is { } type)
        {
            LeftOutIds.Add((type, id ?? ""));
        }
    }
}
