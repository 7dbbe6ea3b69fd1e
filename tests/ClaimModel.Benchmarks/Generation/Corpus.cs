using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>A valid synthetic dataset, the same in every run, with realistic sizes and members.</summary>
internal sealed class Corpus
{
    public const int Actors = 2_000;
    public const int Topics = 300;
    public const int Sources = 5_000;
    public const int Predicates = 20;
    public const int DefaultClaims = 300_000;

    /// <summary>The options with which records are written, as ClaimModel writes them.</summary>
    public static readonly JsonWriterOptions Syntax = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private const int FlushThreshold = 1 << 20;

    /// <summary>Gets the number of claims, in addition to the records that they refer to.</summary>
    public required long Claims { get; init; }

    public CorpusOrder Order { get; init; }

    /// <summary>Gets the kind of the lines; a document is always plain.</summary>
    public CorpusKind Kind { get; init; }

    /// <summary>Writes JSON Lines: one record per line, with its type first.</summary>
    public void WriteLines(Stream stream, CancellationToken cancellationToken = default)
    {
        var text = new ArrayBufferWriter<byte>(2 * FlushThreshold);
        var rewriter = LineRewriter.Of(Kind);
        var line = rewriter is null ? text : new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(line, Syntax);
        void Finish()
        {
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            if (rewriter is not null)
            {
                rewriter.Rewrite(line.WrittenSpan, text);
                line.ResetWrittenCount();
            }

            text.Write("\n"u8);
            if (text.WrittenCount >= FlushThreshold)
            {
                cancellationToken.ThrowIfCancellationRequested();
                stream.Write(text.WrittenSpan);
                text.ResetWrittenCount();
            }
        }

        Begin(json, "dataset"u8);
        json.WriteString("claimModel"u8, "1.0"u8);
        WriteAbout(json);
        Finish();
        if (Order == CorpusOrder.ClaimsFirst)
        {
            WriteClaims();
        }

        WriteRecords("actor"u8, Actors, ActorRecord.Write);
        WriteRecords("topic"u8, Topics, TopicRecord.Write);
        WriteRecords("source"u8, Sources, SourceRecord.Write);
        WriteRecords("predicate"u8, Predicates, PredicateRecord.Write);
        if (Order == CorpusOrder.ClaimsLast)
        {
            WriteClaims();
        }

        stream.Write(text.WrittenSpan);

        void WriteClaims() => WriteRecords("claim"u8, Claims, ClaimRecord.Write);

        void WriteRecords(ReadOnlySpan<byte> type, long count, Action<Utf8JsonWriter, long> write)
        {
            for (long index = 0; index < count; index++)
            {
                Begin(json, type);
                write(json, index);
                Finish();
            }
        }
    }

    /// <summary>Returns the same records as a document.</summary>
    public byte[] ToDocument()
    {
        var text = new ArrayBufferWriter<byte>(FlushThreshold);
        using var json = new Utf8JsonWriter(text, Syntax);
        json.WriteStartObject();
        json.WriteString("claimModel"u8, "1.0"u8);
        WriteAbout(json);
        WriteList("actors"u8, Actors, ActorRecord.Write);
        WriteList("topics"u8, Topics, TopicRecord.Write);
        WriteList("sources"u8, Sources, SourceRecord.Write);
        WriteList("predicates"u8, Predicates, PredicateRecord.Write);
        WriteList("claims"u8, Claims, ClaimRecord.Write);
        json.WriteEndObject();
        json.Flush();
        return text.WrittenSpan.ToArray();

        void WriteList(ReadOnlySpan<byte> name, long count, Action<Utf8JsonWriter, long> write)
        {
            json.WriteStartArray(name);
            for (long index = 0; index < count; index++)
            {
                json.WriteStartObject();
                write(json, index);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static void Begin(Utf8JsonWriter json, ReadOnlySpan<byte> type)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, type);
    }

    private static void WriteAbout(Utf8JsonWriter json)
    {
        json.WriteString("title"u8, "Claims made up for measuring"u8);
        json.WriteString("language"u8, "en"u8);
        json.WriteString("license"u8, "CC0-1.0"u8);
    }
}
