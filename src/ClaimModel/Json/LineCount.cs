using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ClaimModel.Json;

/// <summary>Numbers the lines of a text: a line ends with a line feed, a carriage return, or both.</summary>
internal sealed class LineCount(ReadOnlyMemory<byte> utf8)
{
    /// <summary>Gives each place its line and column; costs one pass over the text.</summary>
    public void Number(IEnumerable<TextPlace> places)
    {
        var text = utf8.Span;
        var line = 1;
        var lineStart = 0;
        var counted = 0;
        var countedColumns = 0;
        foreach (var place in places.OrderBy(place => place.Offset))
        {
            var end = (int)Math.Min(place.Offset, text.Length);
            while (true)
            {
                var next = text[lineStart..end].IndexOfAny((byte)'\n', (byte)'\r');
                if (next < 0)
                {
                    break;
                }

                lineStart += next + (text[lineStart + next] == '\r' && lineStart + next + 1 < text.Length && text[lineStart + next + 1] == '\n' ? 2 : 1);
                if (lineStart > end)
                {
                    lineStart = end;
                    break;
                }

                line++;
                counted = lineStart;
                countedColumns = 0;
            }

            // On a line of many places each stretch is counted once.
            countedColumns += Utf16Length(text[counted..end]);
            counted = end;
            place.Line = line;
            place.Column = countedColumns + 1;
        }
    }

    /// <summary>How many UTF-16 code units a stretch of text has; what is not UTF-8 counts as one for each piece that stands for a character.</summary>
    private static int Utf16Length(ReadOnlySpan<byte> stretch)
    {
        if (Utf8.IsValid(stretch))
        {
            return Encoding.UTF8.GetCharCount(stretch);
        }

        var length = 0;
        while (!stretch.IsEmpty)
        {
            var isWhole = Rune.DecodeFromUtf8(stretch, out var rune, out var count) == OperationStatus.Done;
            var isHalf = !isWhole && stretch is [0xED, >= 0xA0, >= 0x80, ..];
            length += isWhole ? rune.Utf16SequenceLength : 1;
            stretch = stretch[(isHalf ? 3 : count)..];
        }

        return length;
    }
}
