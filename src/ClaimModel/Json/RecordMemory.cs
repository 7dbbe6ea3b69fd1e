using System.Runtime.CompilerServices;

namespace ClaimModel.Json;

/// <summary>
/// The memory of a record's fields, as the runtime lays them out: a field is reached by its distance from the first one, without a call,
/// and one that was never set is told by its bits, which are all zero; one that was set may have its default all the same
/// (<see cref="JsonCodec{T}.HasOtherDefaults"/>).
/// </summary>
internal sealed class RecordMemory
{
    private byte _first;

    /// <summary>How far a field is from the first.</summary>
    /// <param name="record">Any record of the type.</param>
    /// <param name="field">The field of that record.</param>
    public static int DistanceOf<TValue>(object record, ref TValue field) =>
        (int)Unsafe.ByteOffset(ref Unsafe.As<RecordMemory>(record)._first, ref Unsafe.As<TValue, byte>(ref field));

    /// <summary>The field at a distance that was measured in a record of the same type.</summary>
    public static ref TValue Field<TValue>(object record, int distance) =>
        ref Unsafe.As<byte, TValue>(ref Unsafe.AddByteOffset(ref Unsafe.As<RecordMemory>(record)._first, distance));

    /// <summary>The pieces of a field.</summary>
    public static IEnumerable<Piece> PiecesOf(int distance, int size, int member)
    {
        var step = size % Unsafe.SizeOf<nuint>() == 0 ? Unsafe.SizeOf<nuint>() : 1;
        for (var place = 0; place < size; place += step)
        {
            yield return new(distance + place, member, IsWord: step > 1);
        }
    }

    /// <summary>Whether there is a bit set in a piece of a record.</summary>
    public static bool IsSet(object record, Piece piece) =>
        piece.IsWord ? Field<nuint>(record, piece.Distance) != 0 : Field<byte>(record, piece.Distance) != 0;

    /// <summary>A word of a record's memory, or a byte of it where a field has no whole words.</summary>
    /// <param name="Distance">Where it is.</param>
    /// <param name="Member">The place of the member in it.</param>
    /// <param name="IsWord">Whether it is a word.</param>
    internal readonly record struct Piece(int Distance, int Member, bool IsWord);
}
