namespace ClaimModel;

/// <summary>Someone who makes or reports claims (prov:Agent; schema:Person, schema:Organization).</summary>
public sealed partial record Actor : ExtensibleRecord
{
    /// <summary>Makes an actor of its required members and those given beside them.</summary>
    public Actor()
    {
    }

    /// <summary>Unique among the actors of a dataset. Required.</summary>
    public required ActorId Id { get => _id; init => _id = value; }

    internal ActorId _id;

    /// <summary>What the actor is; <see cref="ActorKind.Unknown"/> by default (STIX identity_class).</summary>
    public Term<ActorKind> Kind { get => _kind; init => _kind = value; }

    internal Term<ActorKind> _kind;

    /// <summary>The name to display (schema:name). Required.</summary>
    public required string Name { get => _name; init => _name = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _name = "";

    /// <summary>The name by language; none by default (JSON-LD language map).</summary>
    public LanguageMap Names { get => _names; init => _names = value; }

    internal LanguageMap _names;

    /// <summary>Other names, such as "Moscow" for Russia; none by default (schema:alternateName).</summary>
    public ValueList<string> Aliases { get => _aliases; init => _aliases = value; }

    internal ValueList<string> _aliases;

    /// <summary>Whether the name is the name of the one who speaks; <see cref="Anonymity.Named"/> by default.</summary>
    public Term<Anonymity> Anonymity { get => _anonymity; init => _anonymity = value; }

    internal Term<Anonymity> _anonymity;

    /// <summary>Offices and functions, each with its time; none by default (schema:Role).</summary>
    public ValueList<Role> Roles { get => _roles; init => _roles = value; }

    internal ValueList<Role> _roles;

    /// <summary>The actor in other registers; none by default (schema:identifier).</summary>
    public ValueList<Identifier> Identifiers { get => _identifiers; init => _identifiers = value; }

    internal ValueList<Identifier> _identifiers;

    /// <summary>A few words about the actor; null where there are none.</summary>
    public string? Description { get => _description; init => _description = value; }

    internal string? _description;

    internal override string ReferenceId => _id.Value;

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id}: {Name}";
}
