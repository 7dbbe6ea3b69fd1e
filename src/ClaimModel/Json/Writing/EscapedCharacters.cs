using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ClaimModel.Values;

namespace ClaimModel.Json.Writing;

/// <summary>The characters that are escaped in documents: those that JSON requires, other control characters, and some hidden ones.</summary>
internal static class EscapedCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => character is '"' or '\\' || char.IsControl(character))
            .Concat(HiddenCharacters.EscapedInDocuments).ToArray());

    public static bool Contains(char character) => All.Contains(character);

    /// <summary>Returns the escape sequence of a character.</summary>
    public static string EscapeOf(int character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        _ => HiddenCharacters.Escape(character),
    };

    /// <summary>Returns the index of the first character that is escaped, or of the first unpaired surrogate; -1 if there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var index = 0;
        while (true)
        {
            if (Vector128.IsHardwareAccelerated)
            {
                index = SkipVectors(text, index);
            }

            // One vector, or the rest.
            var end = Math.Min(text.Length, index + Vector128<ushort>.Count);
            for (; index < end; index++)
            {
                if (!char.IsSurrogate(text[index]))
                {
                    if (Contains(text[index]))
                    {
                        return index;
                    }
                }
                else if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
                {
                    return index;
                }
                else
                {
                    index++;
                }
            }

            if (index >= text.Length)
            {
                return -1;
            }
        }
    }

    /// <summary>Skips vectors without surrogates and characters that are escaped. Returns the index of the next one, or of the rest.</summary>
    private static int SkipVectors(ReadOnlySpan<char> text, int index)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        while (index + Vector128<ushort>.Count <= units.Length && !MayContain(Vector128.Create(units.Slice(index, Vector128<ushort>.Count))))
        {
            index += Vector128<ushort>.Count;
        }

        return index;
    }

    /// <summary>Determines whether a vector contains a surrogate, or a character that may be escaped.</summary>
    private static bool MayContain(Vector128<ushort> units)
    {
        var found = Vector128.LessThan(units & Vector128.Create((ushort)0xFF7F), Vector128.Create((ushort)' '))
            | Vector128.Equals(units, Vector128.Create((ushort)'"'))
            | Vector128.Equals(units, Vector128.Create((ushort)'\\'))
            | Vector128.Equals(units, Vector128.Create((ushort)0x7F))
            | Vector128.Equals(units, Vector128.Create((ushort)0x061C))
            | Vector128.LessThanOrEqual(units - Vector128.Create((ushort)0x200B), Vector128.Create((ushort)(0x200F - 0x200B)))
            | Vector128.LessThanOrEqual(units - Vector128.Create((ushort)0x2028), Vector128.Create((ushort)(0x202E - 0x2028)))
            | Vector128.LessThanOrEqual(units - Vector128.Create((ushort)0x2060), Vector128.Create((ushort)(0x2069 - 0x2060)))
            | Vector128.Equals(units & Vector128.Create((ushort)0xF800), Vector128.Create((ushort)0xD800))
            | Vector128.Equals(units | Vector128.Create((ushort)0x0101), Vector128.Create((ushort)0xFFFF));
        return found != Vector128<ushort>.Zero;
    }
}
