using System.Buffers.Binary;

namespace ClaimModel.Json;

/// <summary>The first eight bytes of a member's name and its length: compared faster than the name.</summary>
internal readonly record struct NameKey(ulong Bytes, int Length)
{
    /// <summary>Whether the key says all of the name.</summary>
    public bool IsAll => Length <= 8;

    public static NameKey Of(ReadOnlySpan<byte> name)
    {
        // What is read twice does no harm: names of one length differ in their keys where they differ in their first eight bytes.
        ulong bytes;
        if (name.Length >= 8)
        {
            bytes = BinaryPrimitives.ReadUInt64LittleEndian(name);
        }
        else if (name.Length >= 4)
        {
            bytes = BinaryPrimitives.ReadUInt32LittleEndian(name) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]) << 32);
        }
        else if (name.Length >= 2)
        {
            bytes = BinaryPrimitives.ReadUInt16LittleEndian(name) | ((ulong)name[^1] << 16);
        }
        else
        {
            bytes = name.IsEmpty ? 0UL : name[0];
        }

        return new(bytes, name.Length);
    }
}
