namespace ClaimModel;

/// <summary>An office or function that an actor holds for a time (schema:Role).</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Role : ExtensibleRecord
{
    /// <summary>The title of the role, such as "Foreign Minister". Required.</summary>
    /// <remarks>JSON: <c>title</c>.</remarks>
    public required string Title { get => _title; init => _title = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _title = "";

    /// <summary>The organization in which the role is held, such as a state or a company; null if not specified.</summary>
    /// <remarks>JSON: <c>organization</c>.</remarks>
    public ActorId? Organization { get => _organization; init => _organization = value; }

    internal ActorId? _organization;

    /// <summary>The date on which the role began; null if not specified.</summary>
    /// <remarks>JSON: <c>from</c>.</remarks>
    public PartialDate? From { get => _from; init => _from = value; }

    internal PartialDate? _from;

    /// <summary>The date on which the role ended; null if it has not ended, or if the date is not specified.</summary>
    /// <remarks>JSON: <c>to</c>.</remarks>
    public PartialDate? To { get => _to; init => _to = value; }

    internal PartialDate? _to;

    /// <summary>Gets the title and the period, such as <c>Foreign Minister (2004 –)</c>.</summary>
    internal override string ShortText => From is null && To is null ? Title : $"{Title} ({From} – {To})".Replace(" )", ")", StringComparison.Ordinal);
}
