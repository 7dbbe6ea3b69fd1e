namespace ClaimModel;

/// <summary>An office or function that an actor holds for a time, or the membership of an organization (schema:Role). A role has a title, an organization or both.</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Role : ExtensibleRecord
{
    /// <summary>The title of the role, such as "Foreign Minister"; null for a member of the organization without a particular title, such as a member of a party.</summary>
    /// <remarks>JSON: <c>title</c>.</remarks>
    public string? Title { get => _title; init => _title = value; }

    internal string? _title;

    /// <summary>The organization in which the role is held, such as a state, a company or a party; null if not specified.</summary>
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

    /// <summary>Gets the title, or else the organization, and the period, such as <c>Foreign Minister (2004 –)</c>.</summary>
    internal override string ShortText => From is null && To is null ? Name : $"{Name} ({From} – {To})".Replace(" )", ")", StringComparison.Ordinal);

    /// <summary>The title, or the organization if there is none.</summary>
    internal string Name => Title ?? Organization?.Value ?? "";
}
