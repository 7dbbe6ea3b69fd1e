using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimDesk.Desk;

namespace ClaimDesk.Storage;

/// <summary>An entry of the history as a line of JSON.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="StateHash">The hash of the dataset after the entry (<see cref="DeskState.Hash"/>), by which a dataset file is recognized.</param>
internal sealed record HistoryLine(HistoryEntry Entry, UInt128 StateHash)
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the line, with its line feed.</summary>
    public ReadOnlyMemory<byte> ToUtf8()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            Write(writer);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">The line is not JSON.</exception>
    /// <exception cref="InvalidDataException">The line is JSON, but not an entry of a history.</exception>
    public static HistoryLine Read(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        try
        {
            return Read(document.RootElement);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or OverflowException)
        {
            throw new InvalidDataException($"It is not an entry of a history ({exception.Message})", exception);
        }
    }

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", Entry.Number);
        writer.WriteString("at", Entry.At.UtcDateTime);
        writer.WriteString("user", Entry.User);
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(Entry.Kind.ToString()));
        writer.WriteString("summary", Entry.Summary);
        if (Entry.Undoes is { } undoes)
        {
            writer.WriteNumber("undoes", undoes);
        }

        writer.WriteString("state", StateHash.ToString("x32", CultureInfo.InvariantCulture));
        writer.WriteStartArray("changes");
        foreach (var change in Entry.Changes)
        {
            writer.WriteStartObject();
            writer.WriteString("type", change.Key.Type);
            writer.WriteString("id", change.Key.Id);
            WriteRecord(writer, "before", change.Before);
            WriteRecord(writer, "after", change.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRecord(Utf8JsonWriter writer, string name, string? json)
    {
        if (json is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(json);
        }
    }

    private static HistoryLine Read(JsonElement line)
    {
        var changes = line.GetProperty("changes").EnumerateArray().Select(change => new RecordChange(
            new(RecordType.Of(change.GetProperty("type").GetString()!).Name, change.GetProperty("id").GetString()!), RecordOf(change, "before"), RecordOf(change, "after"))).ToArray();
        var entry = new HistoryEntry(
            line.GetProperty("number").GetInt64(),
            line.GetProperty("at").GetDateTimeOffset(),
            line.GetProperty("user").GetString()!,
            Enum.Parse<EntryKind>(line.GetProperty("kind").GetString()!, ignoreCase: true),
            line.GetProperty("summary").GetString()!,
            line.TryGetProperty("undoes", out var undoes) ? undoes.GetInt64() : null,
            changes);
        return new(entry, UInt128.Parse(line.GetProperty("state").GetString()!, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
    }

    private static string? RecordOf(JsonElement change, string name) => change.TryGetProperty(name, out var record) ? record.GetRawText() : null;
}
