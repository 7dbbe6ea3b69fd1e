using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Records;

namespace ClaimModel.Json.Reading;

/// <summary>Reads documents, and reports all problems in one pass.</summary>
internal static class DocumentReader
{
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadOptions options, CancellationToken cancellationToken = default)
    {
        if (bytes.Length > options.MaxBytes)
        {
            return TooLong(options);
        }

        var text = bytes[TextEncodings.ByteOrderMarkLength(bytes.Span)..];
        var syntax = options.ToSyntax();
        var (dataset, context) = (new ClaimDataset(), new ReadContext(0, options.MaxDiagnostics));
        CorrectedText? corrected = null;
        if (ErrorOfUnreadable(text.Span) is { } error)
        {
            context.Errors.Add(error);
        }
        else
        {
            (dataset, _, context, corrected) = ReadText<ClaimDataset>(text.Span, options, cancellationToken);
        }

        if (context.UnsupportedVersion is { } unsupported)
        {
            context.Errors.Clear();
            context.Errors.Add(unsupported);
            dataset = new();
        }

        var (errors, omitted) = (context.Errors.ToArray(), context.Errors.ToOmitted());
        if (dataset.Version.IsLaterMinor)
        {
            var unknown = new LaterVersionMembers(options.MaxDiagnostics);
            unknown.Add(0, errors);
            (errors, omitted) = (unknown.Select(0, errors), LaterVersionMembers.Select(omitted));
        }

        var document = new SourceDocument(text, options.File, syntax, corrected)
        {
            Foreign = options.Foreign,
            Header = dataset.Header,
            SkippedOffsets = context.SkippedOffsets,
            InvalidOffsets = context.Errors.InvalidOffsets.Seal(),
            SkippedIds = context.SkippedIds,
            IsIncomplete = context.Errors.IsIncomplete || options.Foreign is { IsIncomplete: true },
        };
        dataset._sourceDocument.Set(dataset, document);
        return new(dataset, document.Locate(errors, cancellationToken), omitted);
    }

    /// <summary>Returns the result for a document that is longer than the limit.</summary>
    public static ReadResult TooLong(ReadOptions options) => Fail(ErrorOfLength(options), options);

    /// <summary>Returns the error of a document that is longer than the limit.</summary>
    public static ReadError ErrorOfLength(ReadOptions options)
    {
        var advice = options.MaxBytes == Array.MaxLength ? "" : $", or raise the limit ({options.Names.MaxBytes})";
        return new(
            JsonRules.LineLength, 0, string.Create(CultureInfo.InvariantCulture, $"The document is longer than {options.MaxBytes:N0} bytes, and is not read; write it as JSON Lines (*.claims.jsonl), which are read line by line{advice}."), null);
    }

    /// <summary>Returns the result of reading a document that has an error because of which nothing of it can be read.</summary>
    public static ReadResult Fail(ReadError error, ReadOptions options)
    {
        var document = new SourceDocument(ReadOnlyMemory<byte>.Empty, options.File, options.ToSyntax());
        return new(new(), document.Locate([error]), OmittedDiagnostics.None);
    }

    /// <summary>Reads a text that is one record; if it has syntax errors, once more with those corrected that can be.</summary>
    /// <returns>The record, as far as it could be read; whether it is not to be skipped; the errors; and the corrected text.</returns>
    public static (TRecord Record, bool IsRead, ReadContext Context, CorrectedText? Corrected) ReadText<TRecord>(
        ReadOnlySpan<byte> text, ReadOptions options, CancellationToken cancellationToken = default)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var length = text.Length;
        var context = NewContext();
        if (options.UsesPlainForm && TryReadPlain(text, context, out TRecord? record))
        {
            return (record, true, context, null);
        }

        (record, context) = (JsonCodecs.Record<TRecord>().CreateEmpty(), NewContext());
        if (TryReadInto(record, context, text, options, out var isRead))
        {
            return (record, isRead, context, null);
        }

        if (JsonCorrector.Correct(text, options) is not { } corrected)
        {
            context.Errors.Add(JsonSyntaxError.Find(text, options));
            return (record, false, context, null);
        }

        (record, context) = (JsonCodecs.Record<TRecord>().CreateEmpty(), NewContext());
        context.Begin(corrected);
        if (!TryReadInto(record, context, corrected.Utf8, options, out isRead))
        {
            context.Add(JsonSyntaxError.Find(corrected.Utf8, options));
        }

        return (record, isRead, context, corrected);

        ReadContext NewContext() => new(length, options.MaxDiagnostics) { CancellationToken = cancellationToken, Syntax = options.ToSyntax() };
    }

    /// <summary>Reads a text in plain form, in which only the records of a dataset may have errors; false if it is to be read again, with a new context.</summary>
    private static bool TryReadPlain<TRecord>(ReadOnlySpan<byte> text, ReadContext context, [NotNullWhen(true)] out TRecord? record)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var end = JsonCodecs.Record<TRecord>().ReadPlain(text, PlainJson.SkipSpace(text, 0), context, out record);
        return end >= 0 && PlainJson.SkipSpace(text, end) == text.Length;
    }

    /// <summary>Reads a text into a record; false at a syntax error, which is not reported.</summary>
    private static bool TryReadInto<TRecord>(TRecord record, ReadContext context, ReadOnlySpan<byte> text, ReadOptions options, out bool isRead)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var json = new Utf8JsonReader(text, options.ToSyntax());
        isRead = false;
        try
        {
            json.Read();
            var isFilled = JsonCodecs.Record<TRecord>().TryFill(ref json, context, record);
            while (json.Read())
            {
            }

            isRead = isFilled;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Returns the error of a text that is empty or not UTF-8 at all; null if there is none.</summary>
    public static ReadError? ErrorOfUnreadable(ReadOnlySpan<byte> text)
    {
        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            return new(JsonRules.Empty, 0, "The file is empty; a dataset is an object that begins with { \"claimModel\": \"1.0\" }.", null);
        }

        var isWide = text.StartsWith([(byte)0xFF, (byte)0xFE]) || text.StartsWith([(byte)0xFE, (byte)0xFF])
            || text.StartsWith([(byte)0]) || text is [_, 0, ..];
        return isWide
            ? new(JsonRules.Encoding, 0, "The file is UTF-16, UTF-32, or not a text; save it as UTF-8.", null)
            : null;
    }
}
