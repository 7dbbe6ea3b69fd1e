using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

/// <summary>An office or function of an actor, with its time (schema:Role).</summary>
[JsonConverter(typeof(ModelJsonConverter<Role>))]
public sealed record Role : ExtensibleRecord, IRecord<Role>
{
    /// <summary>Makes a role of its required members and those given beside them.</summary>
    public Role()
    {
    }

    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Role(Unfilled _) => Title = "";

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

    static RecordShape<Role> IRecord<Role>.Shape { get; } = new RecordShape<Role>("role", static () => new(default(Unfilled)))
        .Required("title", Codec.Text, static role => ref role._title)
        .Optional("organization", Codec.OptionalActorId, static role => ref role._organization)
        .Optional("from", Codec.Date, static role => ref role._from)
        .Optional("to", Codec.Date, static role => ref role._to);

    /// <summary>The title and the time, such as <c>Foreign Minister (2004 –)</c>.</summary>
    public override string ToString() => From is null && To is null ? Title : $"{Title} ({From} – {To})".Replace(" )", ")", StringComparison.Ordinal);
}
