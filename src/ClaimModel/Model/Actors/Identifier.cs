namespace ClaimModel;

/// <summary>What a thing is called in a register (schema:identifier, PropertyValue).</summary>
public sealed partial record Identifier : ExtensibleRecord
{
    /// <summary>Makes an identifier of its required members and those given beside them.</summary>
    public Identifier()
    {
    }

    /// <summary>The register: <c>wikidata</c>, <c>orcid</c>, <c>isni</c>, … Required.</summary>
    public required string Scheme { get => _scheme; init => _scheme = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _scheme = "";

    /// <summary>What the thing is called there, such as <c>Q58217</c>. Required.</summary>
    public required string Value { get => _value; init => _value = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _value = "";

    /// <summary>The address that stands for it; null where not stated.</summary>
    public string? Uri { get => _uri; init => _uri = value; }

    internal string? _uri;

    /// <summary>The register and the value.</summary>
    public override string ToString() => $"{Scheme}:{Value}";
}
