using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Reading;

namespace ClaimModel.Json.Codecs;

/// <summary>Values that can be the names of members, such as the keys of a dictionary.</summary>
internal interface INameCodec<T>
{
    /// <summary>Reads the current name; false if it is invalid, which the context has recorded.</summary>
    bool TryReadName(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>The value as a name.</summary>
    string NameOf(T value);
}
