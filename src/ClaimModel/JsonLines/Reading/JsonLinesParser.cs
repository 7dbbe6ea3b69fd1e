using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Parses lines of JSON Lines. Not thread-safe: values that occur repeatedly are pooled.</summary>
/// <param name="options">The options for reading.</param>
internal sealed class JsonLinesParser(ReadOptions options)
{
    private static readonly string TypeNames = string.Join(", ", RecordType.Listed.SkipLast(1).Select(type => type.Name).Prepend(RecordType.Dataset.Name)) + $" or {RecordType.Listed[^1].Name}";

    private readonly ReadContext _context = new(int.MaxValue, options.MaxDiagnostics) { TypeDepth = 1 };

    private readonly JsonReaderOptions _syntax = options.ToSyntax();

    /// <summary>Parses a line.</summary>
    /// <param name="line">The line, without its end; not empty.</param>
    /// <param name="hasByteOrderMark">Whether a byte order mark precedes the line, which is reported.</param>
    public ParsedLine Parse(ReadOnlySpan<byte> line, bool hasByteOrderMark)
    {
        var parsed = Parse(line);
        return hasByteOrderMark ? parsed with { Errors = [LineErrors.ByteOrderMark, .. parsed.Errors] } : parsed;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, bool)"/>
    public ParsedLine Parse(ReadOnlySpan<byte> line) => TryParsePlain(line, out var plain) ? new(plain, [], null, false) : ParseOrdinary(line);

    private ParsedLine ParseOrdinary(ReadOnlySpan<byte> line)
    {
        _context.BeginRecord();
        if (TryParse(line, out var record, out var isRead))
        {
            return Result(record, isRead, null);
        }

        if (JsonCorrector.Correct(line, options) is not { } corrected)
        {
            _context.Add(ErrorOf(line));
            return Result(record, isRead, null);
        }

        _context.BeginRecord();
        _context.Begin(corrected);
        if (!TryParse(corrected.Utf8, out record, out isRead))
        {
            _context.Add(ErrorOf(corrected.Utf8));
        }

        return Result(record, isRead, corrected);
    }

    /// <summary>Parses a line in plain form; false if it is not, or if something about it is to be reported.</summary>
    public bool TryParsePlain(ReadOnlySpan<byte> line, [NotNullWhen(true)] out ExtensibleRecord? record)
    {
        record = null;
        if (!options.UsesPlainForm || !_context.Attempts.IsDue())
        {
            return false;
        }

        var end = RecordType.FindPlain(line, out var start, out var isFirst) is { } type ? type.ReadPlain(line, start, !isFirst, _context, out record) : PlainJson.NotPlain;
        var isPlain = end >= 0 && PlainJson.SkipSpace(line, end) == line.Length;
        _context.Attempts.Add(isPlain);
        return isPlain;
    }

    /// <summary>Parses a line; false at a syntax error, which is not reported.</summary>
    private bool TryParse(ReadOnlySpan<byte> line, out ExtensibleRecord? record, out bool isRead)
    {
        var json = new Utf8JsonReader(line, _syntax);
        record = null;
        isRead = false;
        var isValid = true;
        try
        {
            json.Read();
            if (TypeOf(ref json) is { } type)
            {
                isRead = type.TryRead(ref json, _context, out record);
            }

            json.Read();
        }
        catch (JsonException)
        {
            (isValid, isRead) = (false, false);
        }

        if (isRead && record is ClaimDataset header && RecordType.Listed.Any(type => type.In(header).Any()))
        {
            _context.Add(new(JsonRules.LineHeader, 0, "The line of the dataset contains records; put each on a line of its own.", null));
            isRead = false;
        }

        return isValid;
    }

    private ParsedLine Result(ExtensibleRecord? record, bool isRead, CorrectedText? corrected)
    {
        var result = new ParsedLine(isRead ? record : null, [], isRead ? null : record, _context.UnsupportedVersion is not null, corrected);
        return !_context.HasDiagnostics && _context.SkippedOffsets.IsEmpty ? result : result with
        {
            Errors = _context.UnsupportedVersion is { } unsupported ? [unsupported] : _context.Errors.ToArray(),
            Omitted = _context.UnsupportedVersion is null ? _context.Errors.ToOmitted() : OmittedDiagnostics.None,
            SkippedOffsets = _context.SkippedOffsets,
            InvalidOffsets = _context.Errors.InvalidOffsets.Seal(),
            IsIncomplete = _context.Errors.IsIncomplete,
        };
    }

    /// <summary>Returns the syntax error of a line.</summary>
    private ReadError ErrorOf(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, _syntax);
        try
        {
            json.Read();
            json.Skip();
        }
        catch (JsonException)
        {
            return JsonSyntaxError.Find(line, options);
        }

        return ErrorAfterRecord(json.BytesConsumed, line);
    }

    /// <summary>Returns the id of the record of a line, and reads no further; null if there is none, or if the line is invalid up to there.</summary>
    public static string? IdOf(ReadOnlySpan<byte> line, JsonReaderOptions syntax)
    {
        try
        {
            var json = new Utf8JsonReader(line, syntax);
            if (line.IsEmpty || !json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isId = ReadContext.TextEquals(ref json, "id"u8);
                json.Read();
                if (isId)
                {
                    return json.TokenType == JsonTokenType.String ? JsonTree.TextOf(ref json) : null;
                }

                json.TrySkip();
            }
        }
        catch (JsonException)
        {
            // The line has no record.
        }

        return null;
    }

    /// <summary>Returns the type of the record, as its member "type" states it; null if that is invalid, which is reported.</summary>
    private RecordType? TypeOf(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            _context.Report(JsonRules.LineRecord, ref json, $"Found {TokenText.Of(ref json)}, where a record (an object) is required; write each record on a line of its own.");
            return Skip(ref json);
        }

        var ahead = json;
        for (var isFirst = true; ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName; isFirst = false)
        {
            if (!ReadContext.TextEquals(ref ahead, "type"u8))
            {
                ahead.TrySkip();
                continue;
            }

            ahead.Read();
            if (!isFirst)
            {
                return ReadType(ref ahead) ?? Skip(ref json);
            }

            // The usual order, in which the line is read only once.
            _context.HasType = true;
            json = ahead;
            return ReadType(ref json);
        }

        _context.Report(JsonRules.LineType, ref json, $"The line has no \"type\"; add one: {TypeNames}. Give a document the extension .claims.json.");
        return SkipRest(ref json);
    }

    private RecordType? ReadType(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            _context.ReportWrongType(ref json, "the type of the line (a string)");
            return SkipRest(ref json);
        }

        if (RecordType.Named(ref json) is { } known)
        {
            return known;
        }

        if (_context.TryGetText(ref json, out var name))
        {
            var near = SpellingSuggestion.For(name, RecordType.All.Select(type => type.Name));
            _context.Report(
                JsonRules.LineType, ref json, $"The type {MessageText.Quoted(name)} is not the type of a line; write {TypeNames}.{MessageText.DidYouMean(near)}", near);
        }

        return SkipRest(ref json);
    }

    private static RecordType? Skip(ref Utf8JsonReader json)
    {
        json.TrySkip();
        return null;
    }

    /// <summary>Skips the rest of the record, which has no type. Texts that are not valid Unicode are reported nevertheless.</summary>
    private RecordType? SkipRest(ref Utf8JsonReader json)
    {
        while (json.Read() && json.CurrentDepth > 0)
        {
            if (json.TokenType is JsonTokenType.PropertyName or JsonTokenType.String && json.ValueIsEscaped)
            {
                _context.TryGetText(ref json, out _);
            }
        }

        return null;
    }

    private static ReadError ErrorAfterRecord(long end, ReadOnlySpan<byte> line)
    {
        var start = line.Length - line[(int)end..].TrimStart(" \t\r"u8).Length;
        return line[start] is (byte)'{' or (byte)'['
            ? new(JsonRules.LineRecord, start, "A second value begins here; write each record on a line of its own.", null)
            : new(JsonRules.Syntax, start, $"Found {MessageText.Quoted(Encoding.UTF8.GetString(line[start..Math.Min(line.Length, start + 40)]))}, where the end of the line is required.{(line[start] == ',' ? " Remove the comma; lines are not separated by commas." : "")}", null);
    }
}
