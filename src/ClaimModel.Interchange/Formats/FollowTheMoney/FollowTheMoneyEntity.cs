namespace ClaimModel.Interchange.Formats.FollowTheMoney;

/// <summary>The statements on an entity, which may come from several datasets. Not thread-safe.</summary>
/// <param name="id">The canonical id.</param>
internal sealed class FollowTheMoneyEntity(string id)
{
    private const string NameProperty = "name";

    private static readonly string[] AliasProperties = ["alias", "weakAlias", "previousName", "abbreviation"];

    /// <summary>The name, which is determined when all statements are known.</summary>
    private string? _name;

    public string Id => id;

    public List<FollowTheMoneyStatement> Statements { get; } = [];

    /// <summary>Gets the schemata in ordinal order.</summary>
    public SortedSet<string> Schemata => new(Statements.Select(static statement => statement.Schema).OfType<string>(), StringComparer.Ordinal);

    /// <summary>Gets the name that most statements state, and of several the first in ordinal order; the id if there is no name.</summary>
    public string Name => _name ??= ValuesOf(NameProperty)
        .GroupBy(static name => name, StringComparer.Ordinal)
        .OrderByDescending(static group => group.Count())
        .ThenBy(static group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key ?? id;

    /// <summary>Gets the other names in ordinal order.</summary>
    public ValueList<string> Aliases => [.. ValuesOf([NameProperty, .. AliasProperties]).Where(name => name != Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Gets the names whose language is stated.</summary>
    public LanguageMap Names
    {
        get
        {
            var names = LanguageMap.Empty;
            foreach (var statement in Statements.Where(static statement => statement.Property == NameProperty).OrderBy(static statement => statement.Value, StringComparer.Ordinal))
            {
                if (LanguageTag.TryParse(statement.Language, out var language) && names[language] is null)
                {
                    names = names.With(language, statement.Value);
                }
            }

            return names;
        }
    }

    /// <summary>Gets the ids in the datasets that differ from the canonical one, and the ids in public registers.</summary>
    public ValueList<Identifier> Identifiers =>
    [
        .. Statements.Select(static statement => statement.EntityId).Where(entityId => entityId != id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(static entityId => new Identifier { Scheme = "followthemoney", Value = entityId }),
        .. ValuesOf("wikidataId").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(static value => new Identifier { Scheme = "wikidata", Value = value }),
        .. ValuesOf("leiCode").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(static value => new Identifier { Scheme = "lei", Value = value }),
    ];

    private IEnumerable<string> ValuesOf(params string[] properties) => Statements.Where(statement => properties.Contains(statement.Property)).Select(static statement => statement.Value);
}
