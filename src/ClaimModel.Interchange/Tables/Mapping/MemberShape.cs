namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>A member of a record, as a column sees it. Immutable and thread-safe.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="Kind">What a value is.</param>
/// <param name="IsList">Whether the member is a list of values.</param>
/// <param name="IsRequired">Whether a record is invalid without the member.</param>
internal sealed record MemberShape(string Name, MemberKind Kind, bool IsList, bool IsRequired)
{
    /// <summary>Gets the CLR type of the record that is the value, or to which the value refers; null for other members.</summary>
    public Type? Record { get; init; }

    /// <summary>Gets the words of the vocabulary of a term; empty for other members.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Gets a value indicating whether a value refers to an actor, topic or source, which is created where it is named.</summary>
    public bool IsEntity => Kind is MemberKind.Actor or MemberKind.Topic or MemberKind.Source;

    /// <summary>Gets a value indicating whether a path can go on: into the record, or into the one that is referred to.</summary>
    public bool HasMembers => Kind == MemberKind.Record || IsEntity;

    /// <summary>Returns a custom member.</summary>
    public static MemberShape Custom(string name) => new(name, MemberKind.Custom, false, false);
}
