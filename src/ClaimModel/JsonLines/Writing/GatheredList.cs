using System.Text.Json;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Streams;

namespace ClaimModel.JsonLines.Writing;

/// <summary>A list of a document that grows in a temporary file: there it is the only member of an object, so that it looks as it will in the document.</summary>
internal sealed class GatheredList : IDisposable
{
    private const int Full = 1 << 16;

    private readonly FileStream _file;
    private readonly Utf8JsonWriter _json;

    public GatheredList(string name, JsonWriterOptions syntax, string temporaryFolder)
    {
        _file = TemporaryFile.Create(temporaryFolder);
        _json = new(_file, syntax);
        _json.WriteStartObject();
        _json.WriteStartArray(name);
    }

    public void Add(ExtensibleRecord record, ILineShape shape)
    {
        shape.WriteInDocument(_json, record);
        if (_json.BytesPending > Full)
        {
            _json.Flush();
        }
    }

    /// <summary>Ends the list, and writes it with its name. Nothing can be added then.</summary>
    public void WriteTo(Stream stream, CancellationToken cancellation)
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _file.Position = "{".Length;
        var rest = _file.Length - "{".Length - (_json.Options.Indented ? "\n}".Length : "}".Length);
        var piece = new byte[1 << 20];
        while (rest > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var count = _file.Read(piece, 0, (int)Math.Min(piece.Length, rest));
            stream.Write(piece, 0, count);
            rest -= count > 0 ? count : throw new EndOfStreamException("A temporary file was cut off.");
        }
    }

    public void Dispose()
    {
        _json.Reset(Stream.Null); // what is pending needs no file any more
        _json.Dispose();
        _file.Dispose();
    }
}
