using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Writes accented letters in every text, and escapes all characters outside of ASCII, as <c>json.dumps</c> of Python does.</summary>
internal sealed class EscapedLines : LineRewriter
{
    private const char LastAscii = '\u007F';

    private readonly ArrayBufferWriter<byte> _unescaped = new();

    protected override JsonObject Change(JsonObject record) =>
        TextMembers.Replace(record, static text => text.Replace('a', 'ä').Replace('u', 'ü'));

    protected override void Write(JsonObject record, IBufferWriter<byte> output)
    {
        base.Write(record, _unescaped);
        foreach (var character in Encoding.UTF8.GetString(_unescaped.WrittenSpan))
        {
            Write(character, output);
        }

        _unescaped.ResetWrittenCount();
    }

    private static void Write(char character, IBufferWriter<byte> output)
    {
        if (character <= LastAscii)
        {
            output.Write([(byte)character]);
        }
        else
        {
            output.Write("\\u"u8);
            ((int)character).TryFormat(output.GetSpan(4), out var length, "x4", CultureInfo.InvariantCulture);
            output.Advance(length);
        }
    }
}
