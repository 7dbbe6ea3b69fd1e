using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ClaimModel.Interchange.Formats.Yaml;

/// <summary>Writes JSON as YAML in block style: members in the same order, texts in quotation marks where a reader would take them for something else.</summary>
internal static class YamlWriter
{
    /// <summary>The length up to which a list of simple texts is written on one line.</summary>
    private const int MaxFlowLength = 80;

    private static readonly EmitterSettings Settings = new(
        bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 128, skipAnchorName: false, indentSequences: false, newLine: "\n", useUtf16SurrogatePairs: false);

    /// <summary>Writes a dataset; equal datasets have equal documents.</summary>
    /// <exception cref="InvalidDatasetException">The dataset was read with errors.</exception>
    /// <exception cref="JsonException">The dataset cannot be written.</exception>
    public static void Write(ClaimDataset dataset, Stream output, CancellationToken cancellationToken)
    {
        var json = dataset.ToUtf8(cancellationToken: cancellationToken);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        Write(json, text);
    }

    /// <summary>Writes a JSON value, which is well-formed.</summary>
    public static void Write(ReadOnlySpan<byte> json, TextWriter text)
    {
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 128 });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, IsEmpty(reader) ? MappingStyle.Flow : MappingStyle.Block));
                    break;
                case JsonTokenType.EndObject:
                    emitter.Emit(new MappingEnd());
                    break;
                case JsonTokenType.StartArray:
                    WriteArray(emitter, ref reader);
                    break;
                case JsonTokenType.EndArray:
                    emitter.Emit(new SequenceEnd());
                    break;
                case JsonTokenType.PropertyName:
                    WriteText(emitter, reader.GetString()!, isBlockAllowed: false, isInFlow: false); // a name is a string
                    break;
                case JsonTokenType.String:
                    WriteText(emitter, reader.GetString()!, isBlockAllowed: true, isInFlow: false); // a string
                    break;
                default:
                    emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, Encoding.UTF8.GetString(reader.ValueSpan), ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false));
                    break;
            }
        }

        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
    }

    /// <summary>Writes the start of an array, or all of it, if it is written on one line.</summary>
    private static void WriteArray(Emitter emitter, ref Utf8JsonReader reader)
    {
        var ahead = reader;
        var (texts, length) = (new List<string>(), 0);
        while (ahead.Read() && ahead.TokenType == JsonTokenType.String && length <= MaxFlowLength && YamlScalar.IsPlain(ahead.GetString()!, isInFlow: true)) // a string
        {
            texts.Add(ahead.GetString()!);
            length += texts[^1].Length + 2;
        }

        var isFlow = ahead.TokenType == JsonTokenType.EndArray && length <= MaxFlowLength;
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, isFlow ? SequenceStyle.Flow : SequenceStyle.Block));
        if (!isFlow)
        {
            return;
        }

        foreach (var text in texts)
        {
            WriteText(emitter, text, isBlockAllowed: false, isInFlow: true);
        }

        emitter.Emit(new SequenceEnd());
        reader = ahead;
    }

    private static bool IsEmpty(Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.EndObject;

    private static void WriteText(Emitter emitter, string text, bool isBlockAllowed, bool isInFlow)
    {
        var style = YamlScalar.IsPlain(text, isInFlow) ? ScalarStyle.Plain
            : isBlockAllowed && YamlScalar.IsBlock(text) ? ScalarStyle.Literal
            : ScalarStyle.DoubleQuoted;
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true));
    }
}
