using System.Buffers;
using System.Text.Json;
using ClaimModel.Json.Codecs;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Model.Datasets;

namespace ClaimModel.JsonLines.Writing;

/// <summary>A document that comes record by record in any order: the list of each kind grows in a file of its own. Not thread-safe.</summary>
internal sealed class GatheredDocument(JsonWriterOptions syntax, string temporaryFolder) : IDisposable
{
    private readonly GatheredList?[] _lists = new GatheredList?[RecordKinds.Count];
    private ClaimDataset? _about;

    /// <summary>Adds a record behind those of its kind, or what is said of the dataset as a whole.</summary>
    /// <exception cref="ArgumentException">The record is a part of another one, or there is a dataset already.</exception>
    public void Add(ExtensibleRecord record)
    {
        if (record is ClaimDataset about)
        {
            _about = _about is null ? about.WithoutRecords() : throw new ArgumentException("What is said of the dataset as a whole comes twice.", nameof(record));
            return;
        }

        var shape = LineShapes.Of(record);
        var kind = (int)RecordKinds.Of(record.GetType());
        (_lists[kind] ??= new(RecordKinds.ListOf((RecordKind)kind), syntax, temporaryFolder)).Add(record, shape);
    }

    /// <summary>Writes what has come.</summary>
    public void WriteTo(Stream stream, CancellationToken cancellation)
    {
        var about = _about ?? new();
        var end = syntax.Indented ? "\n}\n"u8 : "}"u8;
        var whole = Written(about);
        var known = Written(about with { Extensions = default }).Length - end.Length; // extensions stand behind the lists
        stream.Write(whole.AsSpan(0, known));
        foreach (var list in _lists)
        {
            if (list is not null)
            {
                stream.Write(","u8);
                list.WriteTo(stream, cancellation);
            }
        }

        stream.Write(whole.AsSpan(known));
    }

    public void Dispose()
    {
        foreach (var list in _lists)
        {
            list?.Dispose();
        }
    }

    private byte[] Written(ClaimDataset about)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, syntax))
        {
            JsonCodecs.Record<ClaimDataset>().Write(json, about);
        }

        text.Write(syntax.Indented ? "\n"u8 : ""u8);
        return text.WrittenSpan.ToArray();
    }
}
