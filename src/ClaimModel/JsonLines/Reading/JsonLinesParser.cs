using System.Text;
using System.Text.Json;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Reads the record on a line of JSON Lines. Not thread-safe; what it met before makes the next line cheaper.</summary>
/// <param name="syntax">How lines are read.</param>
internal sealed class JsonLinesParser(JsonReaderOptions syntax)
{
    private readonly ReadContext _context = new(int.MaxValue) { IsLines = true };

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, without its end; not empty.</param>
    public ParsedLine Parse(ReadOnlySpan<byte> line)
    {
        _context.BeginRecord(TextEncodings.Of(line));
        var json = new Utf8JsonReader(line, syntax);
        ExtensibleRecord? filling = null;
        var isWhole = false;
        var isRead = false;
        try
        {
            json.Read();
            if (ShapeOf(ref json) is { } shape)
            {
                isRead = shape.TryRead(ref json, _context, out filling);
            }

            isWhole = json.CurrentDepth == 0;
            json.Read();
        }
        catch (JsonException)
        {
            _context.Errors.Add(isWhole ? Second(json.BytesConsumed, line) : JsonSyntaxError.Find(line, syntax));
            isRead = false;
        }

        if (isRead && filling is ClaimDataset header && Holds(header))
        {
            _context.Errors.Add(new(JsonRules.LineHeader, 0, "The line of the dataset holds records; put each on a line of its own.", null));
            isRead = false;
        }

        return new(
            isRead ? filling : null,
            _context.Errors.Count == 0 ? [] : [.. _context.Errors],
            _context.LeftOut.Count == 0 ? [] : [.. _context.LeftOut],
            isRead ? null : filling,
            _context.IsForeign);
    }

    /// <summary>How the record is spelled, by the member that says what it is; null where that is wrong, which is reported.</summary>
    private RecordType? ShapeOf(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            _context.Report(JsonRules.LineRecord, ref json, $"Found {TokenText.Of(ref json)}, where a record (an object) is required; each stands on a line of its own.");
            json.TrySkip();
            return null;
        }

        var ahead = json;
        ahead.Read();
        if (ahead.TokenType == JsonTokenType.PropertyName && ahead.ValueTextEquals("type"u8))
        {
            // Where it is written first, as usual, it is read once.
            _context.HasType = true;
            ahead.Read();
            json = ahead;
            return ShapeNamed(ref json);
        }

        while (ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isType = ahead.ValueTextEquals("type"u8);
            ahead.Read();
            if (isType)
            {
                return ShapeNamed(ref ahead) is { } shape ? shape : Skip(ref json);
            }

            ahead.TrySkip();
            ahead.Read();
        }

        _context.Report(JsonRules.LineType, ref json, "The line has no \"type\", which says what it holds: dataset, actor, topic, source, predicate, claim or contradiction. A whole document belongs in a file named *.claims.json.");
        return Skip(ref json);
    }

    private RecordType? ShapeNamed(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
        {
            _context.RefuseType(ref json, "the type of the line (a text)");
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
                JsonRules.LineType, ref json, $"The type {MessageText.Quoted(name)} is none that a line can have: dataset, actor, topic, source, predicate, claim or contradiction.{MessageText.DidYouMean(near)}", near);
        }

        return SkipRest(ref json);
    }

    private static RecordType? Skip(ref Utf8JsonReader json)
    {
        json.TrySkip();
        return null;
    }

    /// <summary>Passes over the rest of the object around the value on which the reader stands.</summary>
    private static RecordType? SkipRest(ref Utf8JsonReader json)
    {
        while (json.CurrentDepth > 0 && json.Read())
        {
        }

        return null;
    }

    private static ReadError Second(long end, ReadOnlySpan<byte> line)
    {
        var start = line.Length - line[(int)end..].TrimStart(" \t\r"u8).Length;
        return line[start] is (byte)'{' or (byte)'['
            ? new(JsonRules.LineRecord, start, "A second value begins here; each record stands on a line of its own.", null)
            : new(JsonRules.Syntax, start, $"Found {MessageText.Quoted(Encoding.UTF8.GetString(line[start..Math.Min(line.Length, start + 40)]))}, where the end of the line is required.", null);
    }

    private static bool Holds(ClaimDataset header) =>
        !(header.Actors.IsEmpty && header.Topics.IsEmpty && header.Sources.IsEmpty && header.Predicates.IsEmpty && header.Claims.IsEmpty && header.Contradictions.IsEmpty);
}
