using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

/// <summary>A passage of a source, word for word (W3C Web Annotation, TextQuoteSelector).</summary>
[JsonConverter(typeof(ModelJsonConverter<Quote>))]
public sealed record Quote : ExtensibleRecord, IRecord<Quote>
{
    /// <summary>Makes a quote of its required members and those given beside them.</summary>
    public Quote()
    {
    }

    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Quote(Unfilled _) => Exact = "";

    /// <summary>The passage as it stands in the source. Required.</summary>
    public required string Exact { get => _exact; init => _exact = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _exact = "";

    /// <summary>The text right before it; null where not needed.</summary>
    public string? Prefix { get => _prefix; init => _prefix = value; }

    internal string? _prefix;

    /// <summary>The text right after it; null where not needed.</summary>
    public string? Suffix { get => _suffix; init => _suffix = value; }

    internal string? _suffix;

    static RecordShape<Quote> IRecord<Quote>.Shape { get; } = new RecordShape<Quote>("quote", static () => new(default(Unfilled)))
        .Required("exact", Codec.Prose, static quote => ref quote._exact)
        .Optional("prefix", Codec.Prose, static quote => ref quote._prefix)
        .Optional("suffix", Codec.Prose, static quote => ref quote._suffix);

    /// <summary>The passage in quotation marks.</summary>
    public override string ToString() => $"“{Exact}”";
}
