using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Makes another kind of corpus out of the lines of the plain one.</summary>
internal abstract class LineRewriter
{
    /// <summary>Returns the rewriter of a kind; null for the plain one.</summary>
    public static LineRewriter? Of(CorpusKind kind) => kind switch
    {
        CorpusKind.Findings => new FindingLines(),
        CorpusKind.Escapes => new EscapedLines(),
        CorpusKind.Arabic => new ArabicLines(),
        CorpusKind.Shuffled => new ShuffledLines(),
        _ => null,
    };

    /// <summary>Writes a line in its new form, without a line feed.</summary>
    public void Rewrite(ReadOnlySpan<byte> line, IBufferWriter<byte> output)
    {
        var json = new Utf8JsonReader(line);
        Write(Change(JsonNode.Parse(ref json)!.AsObject()), output); // a line is an object
    }

    /// <summary>Returns the record in its new form.</summary>
    protected abstract JsonObject Change(JsonObject record);

    protected virtual void Write(JsonObject record, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Corpus.Syntax);
        record.WriteTo(json);
    }
}
