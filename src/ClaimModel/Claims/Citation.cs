using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

/// <summary>Where a claim can be read (schema:appearance).</summary>
[JsonConverter(typeof(ModelJsonConverter<Citation>))]
public sealed record Citation : ExtensibleRecord, IRecord<Citation>
{
    /// <summary>Makes a citation of its required members and those given beside them.</summary>
    public Citation()
    {
    }

    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Citation(Unfilled _)
    {
    }

    /// <summary>The source it can be read in. Required.</summary>
    public required SourceId Source { get => _source; init => _source = value; }

    internal SourceId _source;

    /// <summary>The passage; null where none is quoted.</summary>
    public Quote? Quote { get => _quote; init => _quote = value; }

    internal Quote? _quote;

    /// <summary>How the quote renders what was said; <see cref="Fidelity.Unspecified"/> by default.</summary>
    public Fidelity Fidelity { get => _fidelity; init => _fidelity = value; }

    internal Fidelity _fidelity;

    /// <summary>The actors through whom it came, the one nearest to the claimant first; none by default.</summary>
    public ValueList<ActorId> Via { get => _via; init => _via = value; }

    internal ValueList<ActorId> _via;

    /// <summary>The place in the source: a page, a paragraph, or seconds such as <c>t=83,95</c>; null where not stated.</summary>
    public string? Locator { get => _locator; init => _locator = value; }

    internal string? _locator;

    /// <summary>The address of the very place; null where not stated.</summary>
    public string? Url { get => _url; init => _url = value; }

    internal string? _url;

    static RecordShape<Citation> IRecord<Citation>.Shape { get; } = new RecordShape<Citation>("citation", static () => new(default(Unfilled)))
        .Required("source", Codec.SourceId, static citation => ref citation._source)
        .Optional("quote", Codec.Record<Quote>(), static citation => ref citation._quote)
        .Optional("fidelity", Codec.Fidelity, static citation => ref citation._fidelity)
        .Optional("via", Codec.ActorIds, static citation => ref citation._via)
        .Optional("locator", Codec.Text, static citation => ref citation._locator)
        .Optional("url", Codec.Url, static citation => ref citation._url);

    /// <summary>The source, and the quote where there is one.</summary>
    public override string ToString() => Quote is null ? Source.Value : $"{Source}: {Quote}";
}
