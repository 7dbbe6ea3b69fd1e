using System.Text.Json;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Locations;

namespace ClaimModel.Json.Reading;

/// <summary>Reads documents, and reports everything wrong with them in one pass.</summary>
internal static class DocumentReader
{
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        var text = bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
        var dataset = new ClaimDataset();
        var context = new ReadContext(text.Length) { Encoding = TextEncodings.Of(text.Span) };
        var origin = new SourceDocument(text, options.File, options.ToSyntax());
        if (Unreadable(text.Span) is { } fault)
        {
            context.Faults.Add(fault);
        }
        else
        {
            Fill(dataset, context, origin);
        }

        if (context.IsForeign)
        {
            context.Faults.RemoveAll(fault => fault.Rule != JsonRules.MajorVersion);
            dataset = new();
        }

        var diagnostics = Diagnose(context, origin);
        dataset._origin.Set(dataset, (origin with
        {
            About = dataset.About,
            LeftOut = [.. context.LeftOut],
            IsIncomplete = context.Faults.Exists(fault => fault.Rule == JsonRules.Syntax || fault.Rule == JsonRules.Depth),
            LeftOutIds = context.LeftOutIds,
        }).WithRefused(diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.JsonPointer)));
        return new(dataset, diagnostics);
    }

    private static void Fill(ClaimDataset dataset, ReadContext context, SourceDocument origin)
    {
        var text = origin.Utf8.Span;
        var json = new Utf8JsonReader(text, origin.Syntax);
        try
        {
            json.Read();
            JsonCodecs.Record<ClaimDataset>().TryFill(ref json, context, dataset);
            while (json.Read())
            {
            }
        }
        catch (JsonException)
        {
            context.Faults.Add(JsonSyntaxError.Find(text, origin.Syntax));
        }
    }

    /// <summary>What makes a text unreadable from its first byte on, null where nothing does.</summary>
    public static ReadError? Unreadable(ReadOnlySpan<byte> text)
    {
        if (text.Trim(" \t\r\n"u8).IsEmpty)
        {
            return new(JsonRules.Empty, 0, "The file is empty; a dataset is an object that begins with { \"claimModel\": \"1.0\" }.", null);
        }

        var isWide = text.StartsWith([(byte)0xFF, (byte)0xFE]) || text.StartsWith([(byte)0xFE, (byte)0xFF])
            || text.StartsWith([(byte)0]) || text is [_, 0, ..];
        return isWide
            ? new(JsonRules.Encoding, 0, "The file is UTF-16 or UTF-32, or no text at all; save it as UTF-8.", null)
            : null;
    }

    private static ValueList<Diagnostic> Diagnose(ReadContext context, SourceDocument origin)
    {
        if (context.Faults.Count == 0)
        {
            return [];
        }

        var places = SourceMap.Find(origin, context.Faults.Select(fault => fault.Offset), []);
        return context.Faults
            .OrderBy(fault => fault.Offset)
            .Select(fault => fault.ToDiagnostic(places.ByOffset[fault.Offset]) with { File = origin.File })
            .ToValueList();
    }
}
