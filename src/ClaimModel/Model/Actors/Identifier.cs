namespace ClaimModel;

/// <summary>An identifier in an external register, such as Wikidata (schema:PropertyValue).</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Identifier : ExtensibleRecord
{
    /// <summary>The register, such as <c>wikidata</c>, <c>orcid</c> or <c>isni</c>. Required.</summary>
    /// <remarks>JSON: <c>scheme</c>.</remarks>
    public required string Scheme { get => _scheme; init => _scheme = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _scheme = "";

    /// <summary>The identifier in the register, such as <c>Q58217</c>. Required.</summary>
    /// <remarks>JSON: <c>value</c>.</remarks>
    public required string Value { get => _value; init => _value = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _value = "";

    /// <summary>The URI of the identifier; null if not specified.</summary>
    /// <remarks>JSON: <c>uri</c>.</remarks>
    public string? Uri { get => _uri; init => _uri = value; }

    internal string? _uri;

    /// <summary>Gets the register and the identifier, such as <c>wikidata:Q58217</c>.</summary>
    internal override string ShortText => $"{Scheme}:{Value}";
}
