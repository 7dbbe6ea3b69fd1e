namespace ClaimModel;

/// <summary>A passage copied from a source word for word, optionally with the text around it to identify its position (oa:TextQuoteSelector).</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Quote : ExtensibleRecord
{
    /// <summary>The passage exactly as it appears in the source. Required.</summary>
    /// <remarks>JSON: <c>exact</c>.</remarks>
    public required string Exact { get => _exact; init => _exact = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _exact = "";

    /// <summary>The text immediately before the passage; null if not specified.</summary>
    /// <remarks>JSON: <c>prefix</c>.</remarks>
    public string? Prefix { get => _prefix; init => _prefix = value; }

    internal string? _prefix;

    /// <summary>The text immediately after the passage; null if not specified.</summary>
    /// <remarks>JSON: <c>suffix</c>.</remarks>
    public string? Suffix { get => _suffix; init => _suffix = value; }

    internal string? _suffix;

    /// <summary>Gets the passage in quotation marks.</summary>
    internal override string ShortText => $"“{Exact}”";
}
