using System.Text;
using ClaimModel.Interchange.Tables;
using ClaimModel.Interchange.Translation;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.Yaml;

/// <summary>Reads datasets in YAML, as far as possible, and reports all problems in one pass.</summary>
internal static class YamlReader
{
    private const int MaxDepth = 64;

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The document, in UTF-8, or in UTF-16 with a byte order mark.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadOptions options, CancellationToken cancellationToken = default)
    {
        return Decode(bytes, out var error) is { } text
            ? Read(text, options, cancellationToken)
            : TranslatedDataset.Fail(TranslatedDataset.Problem(ImportRules.Syntax, error, DiagnosticLocation.InText(1, 1, file: options.File)));
    }

    /// <summary>Returns a text without byte order mark; null if it has another encoding.</summary>
    public static string? Decode(ReadOnlyMemory<byte> bytes, out string error)
    {
        error = "The file is not valid UTF-8; save it as UTF-8.";
        Encoding encoding = bytes.Span switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => new UTF32Encoding(bytes.Span[0] == 0, byteOrderMark: false, throwOnInvalidCharacters: true),
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => new UnicodeEncoding(bytes.Span[0] == 0xFE, byteOrderMark: false, throwOnInvalidBytes: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        try
        {
            var text = encoding.GetString(bytes.Span);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException exception)
        {
            if (encoding is UTF8Encoding)
            {
                var line = bytes.Span[..Math.Clamp(exception.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
                error = $"The file is not valid UTF-8: line {MessageText.Number(line)} has a byte that is not part of a character. Save it as UTF-8.";
            }

            return null;
        }
    }

    private static ReadResult Read(string text, ReadOptions options, CancellationToken cancellationToken)
    {
        var (json, problems) = (new TranslatedJson(text.Length + (text.Length / 2)), new List<Diagnostic>());
        if (text.AsSpan().IndexOfAny(NotInYaml) is >= 0 and var index)
        {
            var (line, column) = PlaceOf(text, index);
            Report(ImportRules.Syntax, $"The file contains the control character U+{(int)text[index]:X4}, which YAML does not permit, so nothing is read. Remove it, or write it as an escape sequence in double quotation marks.", TextLocations.Mark(line, column));
            return TranslatedDataset.Fail(problems);
        }

        var events = new YamlEventReader(new StringReader(text), cancellationToken);
        var translator = new YamlTranslator(events, json, MaxDepth, Report);
        bool isComplete;
        try
        {
            if (!events.TryBegin())
            {
                return TranslatedDataset.Fail(TranslatedDataset.Problem(JsonRules.Empty, "The file is empty; a dataset begins with claimModel: \"1.0\".", DiagnosticLocation.InText(1, 1, file: options.File)));
            }

            isComplete = translator.Translate(RecordLayout.Of(RecordType.Dataset).Schema);
        }
        catch (YamlFailure failure)
        {
            Report(failure.Rule, failure.Message, failure.Mark);
            return TranslatedDataset.Fail(problems);
        }

        return json.Marks.Count == 0
            ? TranslatedDataset.Fail(problems)
            : TranslatedDataset.Read(json, new TextLocations(json.Marks, options.File, !isComplete), problems, options, isComplete ? null : IsReported, cancellationToken);

        // What an object lacks may be in the part that could not be read.
        bool IsReported(Diagnostic diagnostic) =>
            !(diagnostic.Rule == JsonRules.MissingMember || diagnostic.Rule == JsonRules.Null)
            || !translator.Incomplete.Contains(TextLocations.Mark(diagnostic.Line ?? 1, diagnostic.Column ?? 1));

        void Report(Rule rule, string message, long mark)
        {
            if (problems.Count < options.MaxDiagnostics)
            {
                problems.Add(TranslatedDataset.Problem(rule, message, TextLocations.At(mark, "", options.File)));
            }
        }
    }

    private static readonly System.Buffers.SearchValues<char> NotInYaml =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 32).Select(static code => (char)code).Except("\t\n\r"), '\u007F', '\uFFFE', '\uFFFF']);

    private static (int Line, int Column) PlaceOf(string text, int index)
    {
        var before = text.AsSpan(0, index);
        return (before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
