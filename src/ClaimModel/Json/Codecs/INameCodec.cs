using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Reading;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes values as names of members, such as the keys of a dictionary.</summary>
internal interface INameCodec<T>
{
    /// <summary>Reads the name at the reader's position; returns false if it is invalid, which is reported to the context.</summary>
    bool TryReadName(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>Returns the name for a value.</summary>
    string NameOf(T value);
}
