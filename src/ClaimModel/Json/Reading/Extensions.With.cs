using System.Text.Json;
using ClaimModel.Json.Writing;
using ClaimModel.Values;

namespace ClaimModel;

public readonly partial struct Extensions
{
    /// <summary>Returns the extensions with an additional member, or with another value for an existing member.</summary>
    /// <param name="name">The name. It must not be the name of a known member of the record, which is checked when the record is written.</param>
    /// <param name="json">The value as JSON text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="JsonException">The name contains an unpaired surrogate, the text is not a JSON value, or the value is invalid in every document, such as an object with a duplicate member.</exception>
    public Extensions With(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(json);
        Surrogates.ThrowIfUnpaired(name);
        var added = new ExtensionMember(name, RawJson.Normalize(json));
        var index = 0;
        foreach (var member in _members)
        {
            if (member.Name == name)
            {
                var members = _members.AsSpan().ToArray();
                members[index] = added;
                return new(new ValueList<ExtensionMember>(members));
            }

            index++;
        }

        return new(_members.Add(added));
    }

    /// <inheritdoc cref="With(string, string)"/>
    public Extensions With(string name, JsonElement json) => With(name, json.GetRawText());
}
