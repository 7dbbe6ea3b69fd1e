namespace ClaimModel;

/// <summary>Where a claim can be read (schema:appearance).</summary>
public sealed partial record Citation : ExtensibleRecord
{
    /// <summary>Makes a citation of its required members and those given beside them.</summary>
    public Citation()
    {
    }

    /// <summary>The source it can be read in. Required.</summary>
    public required SourceId Source { get => _source; init => _source = value; }

    internal SourceId _source;

    /// <summary>The passage; null where none is quoted.</summary>
    public Quote? Quote { get => _quote; init => _quote = value; }

    internal Quote? _quote;

    /// <summary>How the quote renders what was said; <see cref="Fidelity.Unspecified"/> by default.</summary>
    public Term<Fidelity> Fidelity { get => _fidelity; init => _fidelity = value; }

    internal Term<Fidelity> _fidelity;

    /// <summary>The actors through whom it came, the one nearest to the claimant first; none by default.</summary>
    public ValueList<ActorId> Via { get => _via; init => _via = value; }

    internal ValueList<ActorId> _via;

    /// <summary>The place in the source: a page, a paragraph, or seconds such as <c>t=83,95</c>; null where not stated.</summary>
    public string? Locator { get => _locator; init => _locator = value; }

    internal string? _locator;

    /// <summary>The address of the very place; null where not stated.</summary>
    public string? Url { get => _url; init => _url = value; }

    internal string? _url;

    /// <summary>The source, and the quote where there is one.</summary>
    public override string ToString() => Quote is null ? Source.Value : $"{Source}: {Quote}";
}
