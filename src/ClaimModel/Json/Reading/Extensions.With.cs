using System.Text.Json;
using ClaimModel.Json.Writing;
using ClaimModel.Values;

namespace ClaimModel;

public readonly partial struct Extensions
{
    /// <summary>These members with one more at the end, or with another value in the place of the one of that name.</summary>
    /// <param name="name">The member's name; a name that the record knows itself is refused when the record is written.</param>
    /// <param name="json">The value as JSON text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException">The name holds half of a surrogate pair, or the text is no JSON value, or one that ClaimModel refuses anywhere, such as one with a member twice.</exception>
    public Extensions With(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(json);
        Surrogates.ThrowIfUnpaired(name);
        var added = new ExtensionMember(name, RawJson.Normalize(json));
        var place = 0;
        foreach (var member in _members)
        {
            if (member.Name == name)
            {
                var members = _members.AsSpan().ToArray();
                members[place] = added;
                return new(new ValueList<ExtensionMember>(members));
            }

            place++;
        }

        return new(_members.Add(added));
    }

    /// <inheritdoc cref="With(string, string)"/>
    public Extensions With(string name, JsonElement json) => With(name, json.GetRawText());
}
