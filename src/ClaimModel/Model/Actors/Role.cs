namespace ClaimModel;

/// <summary>An office or function of an actor, with its time (schema:Role).</summary>
public sealed partial record Role : ExtensibleRecord
{
    /// <summary>Makes a role of its required members and those given beside them.</summary>
    public Role()
    {
    }

    /// <summary>What the office is called, such as "Foreign Minister". Required.</summary>
    public required string Title { get => _title; init => _title = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _title = "";

    /// <summary>The actor it is held in; null where not stated.</summary>
    public ActorId? Organization { get => _organization; init => _organization = value; }

    internal ActorId? _organization;

    /// <summary>When it began; null where not stated.</summary>
    public PartialDate? From { get => _from; init => _from = value; }

    internal PartialDate? _from;

    /// <summary>When it ended; null where not stated, or where it has not ended.</summary>
    public PartialDate? To { get => _to; init => _to = value; }

    internal PartialDate? _to;

    /// <summary>The title and the time, such as <c>Foreign Minister (2004 –)</c>.</summary>
    public override string ToString() => From is null && To is null ? Title : $"{Title} ({From} – {To})".Replace(" )", ")", StringComparison.Ordinal);
}
