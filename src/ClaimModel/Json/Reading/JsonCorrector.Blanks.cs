using System.Buffers;
using System.Globalization;
using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Json.Reading;

internal sealed partial class JsonCorrector
{
    /// <summary>Copies white space and allowed comments, and replaces other comments by spaces; false at the end of the text.</summary>
    private bool SkipBlanks()
    {
        while (_position < _text.Length)
        {
            Copy(SkipSpace(_position, allowed: true));
            if (SkipSpace(_position) is var end && end > _position)
            {
                Rune.DecodeFromUtf8(_text.AsSpan(_position), out var rune, out _);
                Report(string.Create(CultureInfo.InvariantCulture, $"Found the invisible character U+{rune.Value:X4}, where only spaces, tabs and line breaks are allowed. Delete it, or write a space."), container: _open.TryPeek(out var around) ? around : null);
                Replace(" ", end - _position);
                continue;
            }

            var length = CommentLengthAt(_position);
            if (length == 0)
            {
                break;
            }

            if (length < 0)
            {
                return false;
            }

            var isHash = _text[_position] == '#';
            _open.TryPeek(out var container);
            if (!_options.AllowCommentsAndTrailingCommas)
            {
                Report($"Comments are not part of JSON. Remove the comment{(isHash ? "" : $", or allow comments with {_options.Names.Comments}")}.", container: container);
            }
            else if (isHash)
            {
                Report("A comment begins with // and not with #. Write //, or remove the comment.", container: container);
            }
            else if (_state is State.Colon or State.MemberValue)
            {
                Report("A comment is not allowed here; put it before or after the member.", container: container);
            }

            Replace(new string(' ', length), length);
        }

        return _position < _text.Length;
    }

    /// <summary>Returns the length of the comment at an offset; 0 if there is none, -1 if it is not closed.</summary>
    private int CommentLengthAt(int start)
    {
        var rest = _text.AsSpan(start);
        if (rest.StartsWith("/*"u8))
        {
            var end = start < _unclosedComment ? rest[2..].IndexOf("*/"u8) : -1;
            _unclosedComment = end < 0 ? Math.Min(start, _unclosedComment) : _unclosedComment;
            return end < 0 ? -1 : end + 4;
        }

        if (rest is not [(byte)'#', ..] && !rest.StartsWith("//"u8))
        {
            return 0;
        }

        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? rest.Length : length;
    }

    /// <summary>Returns the offset after white space.</summary>
    /// <param name="start">The offset of the white space.</param>
    /// <param name="allowed">Whether only white space that JSON allows is skipped.</param>
    private int SkipSpace(int start, bool allowed = false)
    {
        while (start < _text.Length)
        {
            if (_text[start] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            {
                start++;
            }
            else if (!allowed && _text[start] >= 0x80 && Rune.DecodeFromUtf8(_text.AsSpan(start), out var rune, out var length) == OperationStatus.Done && IsInvisible(rune))
            {
                start += length;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    private static bool IsInvisible(Rune rune) => Rune.IsWhiteSpace(rune) || HiddenCharacters.IsInvisible(rune.Value);
}
