namespace ClaimModel;

/// <summary>A person, organization, state or other actor that makes or reports claims (prov:Agent; schema:Person, schema:Organization).</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Actor : ExtensibleRecord
{
    /// <summary>The id of the actor, unique among the actors of a dataset. Required.</summary>
    /// <remarks>JSON: <c>id</c>.</remarks>
    public required ActorId Id { get => _id; init => _id = value; }

    internal ActorId _id;

    /// <summary>The kind of actor, such as a person or an organization; <see cref="ActorKind.Unknown"/> by default.</summary>
    /// <remarks>JSON: <c>kind</c>.</remarks>
    public Term<ActorKind> Kind { get => _kind; init => _kind = value; }

    internal Term<ActorKind> _kind;

    /// <summary>The display name of the actor (schema:name). Required.</summary>
    /// <remarks>JSON: <c>name</c>.</remarks>
    public required string Name { get => _name; init => _name = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _name = "";

    /// <summary>The name of the actor in other languages, by language; empty by default.</summary>
    /// <remarks>JSON: <c>names</c>.</remarks>
    public LanguageMap Names { get => _names; init => _names = value; }

    internal LanguageMap _names;

    /// <summary>Other names of the actor, such as "Moscow" for Russia; empty by default (schema:alternateName).</summary>
    /// <remarks>JSON: <c>aliases</c>.</remarks>
    public ValueList<string> Aliases { get => _aliases; init => _aliases = value; }

    internal ValueList<string> _aliases;

    /// <summary>Whether the name is the actor's own, a pseudonym, or only a description of an unnamed actor; <see cref="Anonymity.Named"/> by default.</summary>
    /// <remarks>JSON: <c>anonymity</c>.</remarks>
    public Term<Anonymity> Anonymity { get => _anonymity; init => _anonymity = value; }

    internal Term<Anonymity> _anonymity;

    /// <summary>The offices and functions that the actor holds or has held; empty by default (schema:Role).</summary>
    /// <remarks>JSON: <c>roles</c>.</remarks>
    public ValueList<Role> Roles { get => _roles; init => _roles = value; }

    internal ValueList<Role> _roles;

    /// <summary>The identifiers of the actor in external registers; empty by default (schema:identifier).</summary>
    /// <remarks>JSON: <c>identifiers</c>.</remarks>
    public ValueList<Identifier> Identifiers { get => _identifiers; init => _identifiers = value; }

    internal ValueList<Identifier> _identifiers;

    /// <summary>A short description of the actor; null if not specified.</summary>
    /// <remarks>JSON: <c>description</c>.</remarks>
    public string? Description { get => _description; init => _description = value; }

    internal string? _description;

    internal override string ReferenceId => _id.Value;

    /// <summary>Gets the id and the name.</summary>
    internal override string ShortText => $"{Id}: {Name}";
}
