using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ClaimModel.Json.Reading;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Importing.Json;

/// <summary>Reads JSON and JSON Lines from the input of an import. Comments and trailing commas are permitted; other syntax errors are reported, and corrected where it is clear what is meant.</summary>
internal static class JsonInput
{
    /// <summary>Reads the whole input as one JSON text; null if nothing of it can be read, which is reported.</summary>
    public static JsonValue? Read(ImportContext context) => Parse(context, ReadUtf8(context), TextPosition.Start);

    /// <summary>Reads the whole input as UTF-8 without byte order mark; UTF-16 with a byte order mark is converted.</summary>
    public static ReadOnlyMemory<byte> ReadUtf8(ImportContext context)
    {
        var bytes = context.ReadBytes();
        return bytes.Span switch
        {
            [0xEF, 0xBB, 0xBF, ..] => bytes[3..],
            [0xFF, 0xFE, ..] => Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(bytes.Span[2..])),
            [0xFE, 0xFF, ..] => Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(bytes.Span[2..])),
            _ => bytes,
        };
    }

    /// <summary>Reads the input as JSON Lines, in bounded memory. Lines that cannot be read are reported and skipped.</summary>
    /// <remarks>A list with each of its elements on a line of its own, as in dumps, is read too: brackets and commas around the lines are ignored.</remarks>
    public static IEnumerable<JsonValue> ReadLines(ImportContext context)
    {
        var lines = new LineSplitter(context.Options.MaxBytes);
        long count = 0;
        while (true)
        {
            while (lines.TryRead(out var line))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var start = line.Span.IndexOfAnyExcept(" \t\r"u8);
                if (start < 0 || line.Span[start..].TrimEnd(" \t\r,"u8) is [(byte)'[' or (byte)']'])
                {
                    continue;
                }

                if (++count > context.Options.MaxRows)
                {
                    throw new ImportFailure(ImportRules.Limit, $"The file has more than {MessageText.Number(context.Options.MaxRows)} lines; the rest is not imported.", context.At((int)Math.Min(lines.Number, int.MaxValue), 1));
                }

                if (ParseLine(context, line, lines) is { } value)
                {
                    yield return value;
                }
            }

            if (lines.IsCompleted)
            {
                break;
            }

            lines.Advance(context.Input.Read(lines.GetMemory().Span));
        }

        if (count == 0)
        {
            ReportEmpty(context, TextPosition.Start);
        }
    }

    /// <summary>Parses a JSON text; null if nothing of it can be read, which is reported.</summary>
    /// <param name="context">Receives the problems.</param>
    /// <param name="utf8">The text, which must not change.</param>
    /// <param name="start">The position of the text in the file.</param>
    public static JsonValue? Parse(ImportContext context, ReadOnlyMemory<byte> utf8, TextPosition start)
    {
        var file = context.Options.File;
        if (!Utf8.IsValid(utf8.Span))
        {
            ReportEncoding(context, new(utf8, utf8, null, start, file, []), utf8.Span);
            return null;
        }

        if (utf8.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            ReportEmpty(context, start);
            return null;
        }

        if (!IsWellFormed(utf8.Span))
        {
            return Correct(context, utf8, start, file);
        }

        var builder = new LocatedJsonBuilder(context);
        var json = new LocatedJson(utf8, utf8, null, start, file, builder.Entries);
        builder.Parse(utf8.Span, json);
        return json.Root;
    }

    /// <summary>Determines whether a text has no syntax error, so that nothing is reported twice when it is parsed.</summary>
    private static bool IsWellFormed(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8, LocatedJsonBuilder.Syntax with { MaxDepth = int.MaxValue });
        try
        {
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

    /// <summary>Parses a text with syntax errors, as far as they can be corrected, and otherwise up to the first of them.</summary>
    private static JsonValue? Correct(ImportContext context, ReadOnlyMemory<byte> utf8, TextPosition start, string? file)
    {
        var options = new ReadOptions { AllowCommentsAndTrailingCommas = true, MaxDiagnostics = context.Options.MaxDiagnostics };
        var corrected = JsonCorrector.Correct(utf8.Span, options);
        ReadOnlyMemory<byte> text = corrected?.Utf8 ?? utf8;
        var builder = new LocatedJsonBuilder(context);
        var json = new LocatedJson(text, utf8, corrected?.Map, start, file, builder.Entries);
        foreach (var error in corrected?.Errors.ToArray() ?? [])
        {
            Report(context, json, error);
        }

        try
        {
            builder.Parse(text.Span, json);
        }
        catch (JsonException)
        {
            Report(context, json, JsonSyntaxError.Find(text.Span, options));
            builder.Close(text.Length);
        }

        return builder.Entries.Count > 0 ? json.Root : null;
    }

    private static void Report(ImportContext context, LocatedJson json, ReadError error) =>
        context.Report(ImportRules.Syntax, error.Message, ImportOrigin.At(json.LocationAt(error.Offset)));

    private static JsonValue? ParseLine(ImportContext context, ReadOnlyMemory<byte> line, LineSplitter lines)
    {
        var start = new TextPosition((int)Math.Min(lines.Number, int.MaxValue), 1);
        if (lines.IsTooLong)
        {
            context.Report(ImportRules.Limit, $"The line is longer than {MessageText.Number(context.Options.MaxBytes)} bytes, and is skipped.", ImportOrigin.At(context.At(start.Line, 1)));
            return null;
        }

        try
        {
            return Parse(context, line.Span.TrimEnd(" \t\r,"u8).ToArray(), start);
        }
        catch (ImportFailure failure)
        {
            context.Report(failure.Rule, failure.Message, ImportOrigin.At(failure.Location ?? context.At(start.Line, 1)));
            return null;
        }
    }

    private static void ReportEmpty(ImportContext context, TextPosition start) =>
        context.Report(ImportRules.Syntax, "The text is empty; JSON is required.", ImportOrigin.At(context.At(start.Line, start.Column)));

    private static void ReportEncoding(ImportContext context, LocatedJson json, ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        context.Report(ImportRules.Syntax, $"Found the byte {utf8[offset]:X2}, which is not valid UTF-8. Save the file as UTF-8, and import it again.", ImportOrigin.At(json.LocationAt(offset)));
    }
}
