using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace ClaimModel.Values;

/// <summary>Computes hashes of texts with a secret key, so that nobody can choose texts that have the same hash or share a slot of a table. Thread-safe.</summary>
/// <remarks>
/// Each operation has a random key of its own; operations that share tables share a hasher. Nothing that is written or returned may depend on
/// a hash. The hash is SipHash-1-3 with 128 bits of the UTF-8 form; SipHash-2-4 takes about half as long again.
/// </remarks>
internal sealed class TextHasher
{
    private const int MaxBytesOnStack = 1024;

    /// <summary>Stands for null; this byte does not occur in UTF-8.</summary>
    private const byte NoText = 0xFE;

    private readonly (ulong First, ulong Second) _key;

    /// <summary>Initializes a hasher with a random key.</summary>
    public TextHasher()
    {
        Span<ulong> key = stackalloc ulong[2];
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(key));
        _key = (key[0], key[1]);
    }

    /// <summary>Initializes a hasher with a key.</summary>
    public TextHasher(ulong first, ulong second) => _key = (first, second);

    /// <summary>Returns the hash of a text; null has a hash of its own.</summary>
    public TextHash Of(string? text) => text is null ? OfUtf8([NoText]) : Of(text.AsSpan());

    /// <summary>Returns the hash of a text.</summary>
    public TextHash Of(ReadOnlySpan<char> text)
    {
        // ASCII characters are narrowed eight at a time, without writing them to a buffer: that takes half the time.
        const int AtOnce = 8;
        var state = new SipHash(_key);
        var rest = text;
        for (; rest.Length >= AtOnce; rest = rest[AtOnce..])
        {
            if (!TryNarrow(rest, out var word))
            {
                return OfAny(text);
            }

            state.Add(word, is24: false);
        }

        var last = 0UL;
        if (text.Length >= AtOnce)
        {
            if (!TryNarrow(text[^AtOnce..], out last))
            {
                return OfAny(text);
            }

            last = rest.IsEmpty ? 0 : last >> (8 * (AtOnce - rest.Length));
        }
        else
        {
            for (var i = 0; i < rest.Length; i++)
            {
                if (!char.IsAscii(rest[i]))
                {
                    return OfAny(text);
                }

                last |= (ulong)rest[i] << (8 * i);
            }
        }

        return state.Finish(last, text.Length, is24: false);
    }

    /// <summary>Returns the hash of several texts in this order, which no other texts have.</summary>
    [SkipLocalsInit]
    public TextHash OfAll(params ReadOnlySpan<string?> texts)
    {
        var hash = Begin();
        Span<byte> utf8 = stackalloc byte[MaxBytesOnStack];
        foreach (var text in texts)
        {
            if (text is null)
            {
                hash.AddNull();
            }
            else if (MaxLength(text.Length) <= MaxBytesOnStack)
            {
                hash.Add(utf8[..Encode(text, utf8)]);
            }
            else
            {
                var rented = ArrayPool<byte>.Shared.Rent(checked((int)MaxLength(text.Length)));
                hash.Add(rented.AsSpan(0, Encode(text, rented)));
                ArrayPool<byte>.Shared.Return(rented);
            }
        }

        return hash.Finish();
    }

    /// <summary>Starts the hash of several texts in UTF-8, which is the same as that of the strings.</summary>
    public TextHashBuilder Begin() => new(_key);

    /// <summary>Returns the hash of a text in UTF-8, which is the same as that of the string.</summary>
    public TextHash OfUtf8(ReadOnlySpan<byte> utf8) => SipHash.Hash(_key, utf8, is24: false);

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private TextHash OfAny(ReadOnlySpan<char> text)
    {
        var length = MaxLength(text.Length);
        if (length <= MaxBytesOnStack)
        {
            Span<byte> utf8 = stackalloc byte[MaxBytesOnStack];
            return OfUtf8(utf8[..Encode(text, utf8)]);
        }

        var rented = ArrayPool<byte>.Shared.Rent(checked((int)length));
        var hash = OfUtf8(rented.AsSpan(0, Encode(text, rented)));
        ArrayPool<byte>.Shared.Return(rented);
        return hash;
    }

    /// <summary>Converts the first eight characters to bytes; false if not all of them are ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrow(ReadOnlySpan<char> text, out ulong word)
    {
        var characters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text));
        word = Vector128.Narrow(characters, characters).AsUInt64().ToScalar();
        return (characters & Vector128.Create((ushort)0xFF80)) == Vector128<ushort>.Zero;
    }

    private static long MaxLength(int characters) => 3L * characters;

    /// <summary>Writes a text in UTF-8; unpaired surrogates, which only programs can produce, as three bytes each, so that different texts differ.</summary>
    private static int Encode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        if (Ascii.FromUtf16(text, bytes, out var length) == OperationStatus.Done)
        {
            return length;
        }

        for (length = 0; ; text = text[1..])
        {
            var status = Utf8.FromUtf16(text, bytes[length..], out var read, out var written, replaceInvalidSequences: false);
            length += written;
            if (status == OperationStatus.Done)
            {
                return length;
            }

            text = text[read..];
            bytes[length++] = (byte)(0xE0 | (text[0] >> 12));
            bytes[length++] = (byte)(0x80 | ((text[0] >> 6) & 0x3F));
            bytes[length++] = (byte)(0x80 | (text[0] & 0x3F));
        }
    }
}
