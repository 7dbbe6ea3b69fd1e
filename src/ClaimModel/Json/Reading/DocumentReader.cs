using System.Text.Json;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Locations;

namespace ClaimModel.Json.Reading;

/// <summary>Reads documents, and reports all problems in one pass.</summary>
internal static class DocumentReader
{
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        var text = bytes[TextEncodings.ByteOrderMarkLength(bytes.Span)..];
        var syntax = options.ToSyntax();
        var (dataset, context) = (new ClaimDataset(), new ReadContext(0));
        CorrectedText? corrected = null;
        if (ErrorOfUnreadable(text.Span) is { } error)
        {
            context.Errors.Add(error);
        }
        else
        {
            (dataset, context, corrected) = ReadText(text.Span, options);
        }

        if (context.IsUnsupportedVersion)
        {
            context.Errors.RemoveAll(static error => error.Rule != JsonRules.MajorVersion);
            dataset = new();
        }

        var errors = context.Errors.ToArray();
        if (dataset.Version.IsLaterMinor)
        {
            var unknown = new LaterVersionMembers();
            unknown.Add(0, errors);
            errors = unknown.Select(0, errors);
        }

        var document = new SourceDocument(text, options.File, syntax, corrected)
        {
            Header = dataset.Header,
            SkippedOffsets = context.SkippedOffsets.ToHashSet(),
            SkippedIds = context.SkippedIds,
            IsIncomplete = context.Errors.Exists(static error => (error.Rule == JsonRules.Syntax && error.Recovery == SyntaxRecovery.None) || error.Rule == JsonRules.Depth),
        };
        dataset._sourceDocument.Set(dataset, document);
        return new(dataset, document.Locate(errors));
    }

    /// <summary>Reads a text; if it has syntax errors, once more with those corrected that can be.</summary>
    private static (ClaimDataset Dataset, ReadContext Context, CorrectedText? Corrected) ReadText(ReadOnlySpan<byte> text, ReadOptions options)
    {
        var (dataset, context) = (new ClaimDataset(), new ReadContext(text.Length) { Encoding = TextEncodings.Of(text) });
        if (TryReadInto(dataset, context, text, options))
        {
            return (dataset, context, null);
        }

        if (JsonCorrector.Correct(text, options) is not { } corrected)
        {
            context.Errors.Add(JsonSyntaxError.Find(text, options));
            return (dataset, context, null);
        }

        (dataset, context) = (new(), new(text.Length) { Encoding = TextEncodings.Of(corrected.Utf8) });
        if (!TryReadInto(dataset, context, corrected.Utf8, options))
        {
            context.Errors.Add(JsonSyntaxError.Find(corrected.Utf8, options));
        }

        corrected.AddTo(context.Errors);
        return (dataset, context, corrected);
    }

    /// <summary>Reads a text into a dataset; false at a syntax error, which is not reported.</summary>
    private static bool TryReadInto(ClaimDataset dataset, ReadContext context, ReadOnlySpan<byte> text, ReadOptions options)
    {
        var json = new Utf8JsonReader(text, options.ToSyntax());
        try
        {
            json.Read();
            JsonCodecs.Record<ClaimDataset>().TryFill(ref json, context, dataset);
            while (json.Read())
            {
            }

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
