using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ClaimModel.Json.Locations;

/// <summary>Numbers the lines of a text: a line ends with a line feed, a carriage return, or both.</summary>
internal sealed class LineIndex(ReadOnlyMemory<byte> utf8)
{
    /// <summary>Gives each place its line and column; costs one pass over the text.</summary>
    public void Number(IEnumerable<SourceLocation> places)
    {
        var text = utf8.Span;
        var line = 1;
        var column = 1;
        var counted = 0;
        foreach (var place in places.OrderBy(place => place.Offset))
        {
            var end = (int)Math.Min(place.Offset, text.Length);
            while (text[counted..end].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var next)
            {
                var lineEnd = counted + next;
                var isPair = text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n';
                if (isPair && lineEnd + 2 > end)
                {
                    break; // the place is the line feed itself, which belongs to its line
                }

                counted = lineEnd + (isPair ? 2 : 1);
                column = 1;
                line++;
            }

            // On a line of many places each stretch is counted once.
            column += Utf16Length(text[counted..end]);
            counted = end;
            place.Line = line;
            place.Column = column;
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
