using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Writing;

namespace ClaimModel;

/// <summary>Reads single records from JSON, such as the body of a request, and reports all problems.</summary>
/// <remarks>
/// A record is an <see cref="Actor"/>, <see cref="Topic"/>, <see cref="Source"/>, <see cref="Predicate"/>, <see cref="Unit"/>, <see cref="Claim"/> or
/// <see cref="Contradiction"/>, or a whole <see cref="ClaimDataset"/>. To write a record, use <see cref="System.Text.Json.JsonSerializer"/>.
/// This type is thread-safe.
/// </remarks>
public static class ClaimJson
{
    /// <summary>Reads a record from UTF-8 bytes, and reports all problems. The bytes are kept to locate later diagnostics, and must not be changed.</summary>
    /// <typeparam name="TRecord">The type of the record.</typeparam>
    /// <param name="utf8">The JSON object. A byte order mark is skipped.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentException">Records of the type are part of other records, such as a <see cref="Citation"/>.</exception>
    public static RecordReadResult<TRecord> Read<TRecord>(ReadOnlyMemory<byte> utf8, ReadOptions? options = null)
        where TRecord : ExtensibleRecord
    {
        var type = RecordType.Of(typeof(TRecord))
            ?? throw new ArgumentException($"A {typeof(TRecord).Name} is part of another record, and cannot be read on its own.", nameof(TRecord));
        return type.Accept(new SingleRecordReader<TRecord>(utf8, options ?? ReadOptions.Default));
    }

    /// <summary>Reads a record from a string, and reports all problems.</summary>
    /// <inheritdoc cref="Read{TRecord}(ReadOnlyMemory{byte}, ReadOptions?)" path="/typeparam|/exception"/>
    /// <param name="json">The JSON object.</param>
    /// <param name="options">The options; null for the defaults.</param>
    public static RecordReadResult<TRecord> Read<TRecord>(string json, ReadOptions? options = null)
        where TRecord : ExtensibleRecord
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read<TRecord>(Utf8Text.FromString(json), options);
    }
}
