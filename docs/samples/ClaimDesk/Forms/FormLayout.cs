namespace ClaimDesk.Forms;

/// <summary>The order and the groups in which the members of each type are shown. Members that are listed nowhere are shown in a last group, so that a new member of the model is never missing.</summary>
internal static class FormLayout
{
    private static readonly Dictionary<Type, (string? Title, string[] Members)[]> Groups = new()
    {
        [typeof(Claim)] =
        [
            (null, ["text", "claimants", "onBehalfOf", "topics", "stance", "assertedOn"]),
            ("Where it can be read", ["citations"]),
            ("In structured form", ["proposition"]),
            ("Language and translations", ["language", "translations"]),
            ("Kind, certainty and time", ["modality", "certainty", "about", "validTime"]),
            ("Status", ["status", "statusOn", "statusReason"]),
            ("Relations to other claims", ["supersedes", "repeats", "supports"]),
            ("Reviews by others", ["reviews"]),
            ("Record", ["id", "recordedBy", "recordedOn", "tags", "identifiers"]),
        ],
        [typeof(Actor)] =
        [
            (null, ["name", "kind", "id"]),
            ("Other names", ["names", "aliases"]),
            ("Offices and functions", ["roles"]),
        ],
        [typeof(Topic)] =
        [
            (null, ["label", "kind", "occurredOn", "id"]),
            ("Other labels", ["labels", "aliases"]),
        ],
        [typeof(Source)] =
        [
            (null, ["title", "kind", "authors", "publisher", "publishedOn", "url", "id"]),
        ],
        [typeof(Predicate)] =
        [
            (null, ["id", "description", "functional", "unit"]),
            ("Logic", ["timeVarying", "perPeriod", "symmetric", "asymmetric", "aboutClaims", "inverseOf", "equivalentTo", "disjointWith"]),
        ],
        [typeof(ClaimDataset)] = [(null, ["title", "description", "language", "license"])],
        [typeof(Unit)] = [(null, ["id", "base", "conversionMultiplier", "description"])],
        [typeof(Contradiction)] =
        [
            (null, ["claims", "strength", "basis", "topic", "explanation", "status", "apparentBecause", "note"]),
            ("Review", ["reviewedBy", "reviewedOn"]),
            ("How it was found", ["detection", "direction", "id"]),
        ],
        [typeof(Citation)] =
        [
            (null, ["source", "quote", "fidelity"]),
            ("Exact place, and through whom", ["locator", "url", "via"]),
        ],
        [typeof(Quote)] = [(null, ["exact", "prefix", "suffix"])],
        [typeof(Proposition)] =
        [
            (null, ["subject", "predicate", "value"]),
            ("Amount, date or conditions", ["quantity", "date", "qualifiers"]),
        ],
        [typeof(Review)] =
        [
            (null, ["reviewer", "verdict", "publishedOn", "url"]),
        ],
    };

    /// <summary>Members that get a field of several lines.</summary>
    private static readonly HashSet<(Type Type, string Member)> Long =
    [
        (typeof(Claim), "text"), (typeof(Claim), "translations"), (typeof(Claim), "statusReason"), (typeof(Quote), "exact"), (typeof(Review), "explanation"), (typeof(Contradiction), "explanation"),
        (typeof(Contradiction), "note"), (typeof(Actor), "description"), (typeof(Topic), "description"), (typeof(Predicate), "description"), (typeof(Unit), "description"),
        (typeof(ClaimDataset), "description"),
    ];

    /// <summary>Members whose type is a text in the model, but which usually are the id of a record.</summary>
    private static readonly Dictionary<(Type Type, string Member), string> Targets = new()
    {
        [(typeof(Proposition), "subject")] = "actor+topic",
        [(typeof(Proposition), "predicate")] = "predicate",
        [(typeof(Proposition), "value")] = "actor+topic",
        [(typeof(Quantity), "unit")] = "unit",
        [(typeof(Predicate), "unit")] = "unit",
        [(typeof(Predicate), "inverseOf")] = "predicate",
        [(typeof(Predicate), "equivalentTo")] = "predicate",
        [(typeof(Predicate), "disjointWith")] = "predicate",
        [(typeof(Unit), "base")] = "unit",
    };

    public static bool IsListed(Type type, string member) => Groups[type].Any(group => group.Members.Contains(member));

    public static bool IsLong(Type type, string member) => Long.Contains((type, member));

    public static string? TargetOf(Type type, string member) => Targets.GetValueOrDefault((type, member));

    /// <summary>Returns the groups of the members of a type. Each member is in one group.</summary>
    public static IReadOnlyList<FormGroup> GroupsOf(Type type, IReadOnlyList<FormMember> members)
    {
        if (!Groups.TryGetValue(type, out var groups))
        {
            return [new(null, members)];
        }

        var listed = groups.SelectMany(static group => group.Members).ToHashSet();
        var shown = groups.Select(group => new FormGroup(group.Title, [.. group.Members.Select(name => members.Single(member => member.Name == name))]));
        var rest = members.Where(member => !listed.Contains(member.Name)).ToList();
        return [.. shown, .. rest.Count > 0 ? [new FormGroup("More", rest)] : Array.Empty<FormGroup>()];
    }
}
