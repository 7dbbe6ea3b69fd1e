using ClaimModel.Json.Codecs;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Records;

namespace ClaimModel.Json.Reading;

/// <summary>Reads a text that is a single record, and reports all problems in one pass.</summary>
/// <typeparam name="TResult">The type of the record, which the caller cannot state as a type that declares its codec.</typeparam>
internal sealed class SingleRecordReader<TResult>(ReadOnlyMemory<byte> bytes, ReadOptions options) : IRecordTypeVisitor<RecordReadResult<TResult>>
    where TResult : ExtensibleRecord
{
    public RecordReadResult<TResult> Visit<TRecord>(RecordType<TRecord> type)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        if (typeof(TRecord) == typeof(ClaimDataset))
        {
            var result = DocumentReader.Read(bytes, options);
            return new((TResult)(ExtensibleRecord)result.Dataset, result.Diagnostics, result.OmittedByRule, document: null);
        }

        var text = bytes[TextEncodings.ByteOrderMarkLength(bytes.Span)..];
        var (record, isRead, context) = (JsonCodecs.Record<TRecord>().CreateEmpty(), false, new ReadContext(0, options.MaxDiagnostics));
        CorrectedText? corrected = null;
        if (text.Length > options.MaxBytes)
        {
            (text, var tooLong) = (ReadOnlyMemory<byte>.Empty, DocumentReader.ErrorOfLength(options));
            context.Errors.Add(tooLong);
        }
        else if (DocumentReader.ErrorOfUnreadable(text.Span) is { } error)
        {
            context.Errors.Add(error.Rule == JsonRules.Empty
                ? error with { Message = $"The text is empty, where an object ({type.Name}) is required." }
                : error);
        }
        else
        {
            (record, isRead, context, corrected) = DocumentReader.ReadText<TRecord>(text.Span, options);
        }

        var document = new SourceDocument(text, options.File, options.ToSyntax(), corrected)
        {
            Foreign = options.Foreign,
            RecordDepth = 0,
            SkippedOffsets = context.SkippedOffsets,
            InvalidOffsets = context.Errors.InvalidOffsets.Seal(),
        };
        return new(isRead ? (TResult)(ExtensibleRecord)record : null, document.Locate(context.Errors.ToArray()), context.Errors.ToOmitted(), document);
    }
}
