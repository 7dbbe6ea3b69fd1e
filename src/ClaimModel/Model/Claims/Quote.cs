namespace ClaimModel;

/// <summary>A passage of a source, word for word (W3C Web Annotation, TextQuoteSelector).</summary>
public sealed partial record Quote : ExtensibleRecord
{
    /// <summary>Makes a quote of its required members and those given beside them.</summary>
    public Quote()
    {
    }

    /// <summary>The passage as it stands in the source. Required.</summary>
    public required string Exact { get => _exact; init => _exact = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _exact = "";

    /// <summary>The text right before it; null where not needed.</summary>
    public string? Prefix { get => _prefix; init => _prefix = value; }

    internal string? _prefix;

    /// <summary>The text right after it; null where not needed.</summary>
    public string? Suffix { get => _suffix; init => _suffix = value; }

    internal string? _suffix;

    /// <summary>The passage in quotation marks.</summary>
    public override string ToString() => $"“{Exact}”";
}
