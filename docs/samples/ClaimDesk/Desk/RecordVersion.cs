using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ClaimDesk.Desk;

/// <summary>The version of a record: a hash of its JSON, so that equal records have equal versions.</summary>
internal readonly record struct RecordVersion(UInt128 Hash)
{
    /// <summary>Returns the version of a record: the first half of the SHA-256 of its type, its id and its JSON.</summary>
    public static RecordVersion Of(RecordKey key, string json)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{key.Type}\n{key.Id}\n{json}"), hash);
        return new(BinaryPrimitives.ReadUInt128BigEndian(hash));
    }

    /// <summary>Returns 32 hexadecimal digits.</summary>
    public override string ToString() => Hash.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
