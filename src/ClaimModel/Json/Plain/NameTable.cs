using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ClaimModel.Json.Plain;

/// <summary>Finds names, or other short texts that are known beforehand, in JSON: a perfect hash table. Immutable and thread-safe.</summary>
internal sealed class NameTable
{
    /// <summary>The length of the longest name in the table; others are compared one by one.</summary>
    private const int MaxLength = 15;

    private readonly byte[][] _names;
    private readonly Entry[] _entries;
    private readonly int _shift;
    private readonly ulong _firstFactor;
    private readonly ulong _secondFactor;

    /// <summary>Creates a table of ASCII names, each of which is found by its index.</summary>
    public NameTable(params ReadOnlySpan<string> names)
    {
        _names = new byte[names.Length][];
        for (var index = 0; index < names.Length; index++)
        {
            _names[index] = Encoding.ASCII.GetBytes(names[index]);
        }

        var slotBits = Math.Max(2 * BitOperations.Log2((uint)Math.Max(names.Length, 2)), 3);
        _shift = 64 - slotBits;
        _entries = new Entry[1 << slotBits];

        // A table that is larger than the number of names requires few attempts to find factors that separate them.
        var random = new Random(1);
        do
        {
            (_firstFactor, _secondFactor) = ((ulong)random.NextInt64() | 1, (ulong)random.NextInt64() | 1);
        }
        while (!TryFill());
    }

    /// <summary>Returns the index of the name that begins at an offset; -1 if it is unknown.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The offset after the opening quotation mark.</param>
    /// <param name="length">The length of the name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ReadOnlySpan<byte> json, int start, out int length)
    {
        if (!Vector128.IsHardwareAccelerated || start > json.Length - Vector128<byte>.Count)
        {
            return FindScalar(json, start, out length);
        }

        var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)start);
        var quotationMarks = Vector128.Equals(bytes, Vector128.Create((byte)'"')).ExtractMostSignificantBits();
        length = BitOperations.TrailingZeroCount(quotationMarks | (1u << Vector128<byte>.Count));
        if (length > MaxLength)
        {
            return FindScalar(json, start, out length);
        }

        var name = (bytes & Vector128.LessThan(Vector128.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, (byte)15), Vector128.Create((byte)length))).AsUInt64();
        return Find(name.ToScalar(), name.GetElement(1), length);
    }

    /// <summary>Does the same as <see cref="Find(ReadOnlySpan{byte}, int, out int)"/> without vectors.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int FindScalar(ReadOnlySpan<byte> json, int start, out int length)
    {
        var rest = PlainJson.Rest(json, start);
        length = rest.IndexOf((byte)'"');
        return length < 0 ? -1 : Find(rest[..length]);
    }

    /// <summary>Returns the index of a name; -1 if it is unknown.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        if (name.Length <= MaxLength)
        {
            var (first, second) = Padded(name);
            return Find(first, second, name.Length);
        }

        for (var index = 0; index < _names.Length; index++)
        {
            if (name.SequenceEqual(_names[index]))
            {
                return index;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(ulong first, ulong second, int length)
    {
        ref readonly var entry = ref _entries[SlotOf(first, second)];
        return entry.First == first && entry.Second == second && entry.Length == length ? entry.IndexPlusOne - 1 : -1;
    }

    private bool TryFill()
    {
        Array.Clear(_entries);
        for (var index = 0; index < _names.Length; index++)
        {
            if (_names[index].Length is 0 or > MaxLength)
            {
                continue;
            }

            var (first, second) = Padded(_names[index]);
            ref var entry = ref _entries[SlotOf(first, second)];
            if (entry.IndexPlusOne > 0)
            {
                return false;
            }

            entry = new() { First = first, Second = second, Length = _names[index].Length, IndexPlusOne = index + 1 };
        }

        return true;
    }

    /// <summary>Returns the bytes of a short name, followed by zeros. Two reads of a part overlap if it is shorter than both.</summary>
    private static (ulong First, ulong Second) Padded(ReadOnlySpan<byte> name)
    {
        if (name.Length > sizeof(ulong))
        {
            return (BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]) >> (8 * (16 - name.Length)));
        }

        if (name.Length >= sizeof(uint))
        {
            return (BinaryPrimitives.ReadUInt32LittleEndian(name) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(name[^sizeof(uint)..]) << (8 * (name.Length - sizeof(uint)))), 0);
        }

        return (name.IsEmpty ? 0 : name[0] | ((ulong)name[name.Length / 2] << (8 * (name.Length / 2))) | ((ulong)name[^1] << (8 * (name.Length - 1))), 0);
    }

    private int SlotOf(ulong first, ulong second) => (int)(((first * _firstFactor) ^ (second * _secondFactor)) >> _shift);

    private struct Entry
    {
        public ulong First;
        public ulong Second;
        public int Length;
        public int IndexPlusOne;
    }
}
