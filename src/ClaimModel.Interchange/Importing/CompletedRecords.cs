namespace ClaimModel.Interchange.Importing;

/// <summary>Completes records with what was said of the same entity at places that only name it. What the record itself says takes precedence.</summary>
internal static class CompletedRecords
{
    public static Actor Actor(Actor record, Actor named) => record with
    {
        Kind = record.Kind == default ? named.Kind : record.Kind,
        Anonymity = record.Anonymity == default ? named.Anonymity : record.Anonymity,
        Aliases = Union(record.Aliases, named.Aliases.Prepend(named.Name).Where(name => !name.Equals(record.Name, StringComparison.OrdinalIgnoreCase))),
        Roles = Union(record.Roles, named.Roles),
        Identifiers = Union(record.Identifiers, named.Identifiers),
        Description = record.Description ?? named.Description,
        Extensions = Union(record.Extensions, named.Extensions),
    };

    public static Topic Topic(Topic record, Topic named) => record with
    {
        Kind = record.Kind == default ? named.Kind : record.Kind,
        Aliases = Union(record.Aliases, named.Aliases.Prepend(named.Label).Where(label => !label.Equals(record.Label, StringComparison.OrdinalIgnoreCase))),
        Broader = Union(record.Broader, named.Broader),
        Identifiers = Union(record.Identifiers, named.Identifiers),
        Description = record.Description ?? named.Description,
        Extensions = Union(record.Extensions, named.Extensions),
    };

    public static Source Source(Source record, Source named) => record with
    {
        Kind = record.Kind == default ? named.Kind : record.Kind,
        Title = record.Title ?? named.Title,
        Url = record.Url ?? named.Url,
        Authors = Union(record.Authors, named.Authors),
        Publisher = record.Publisher ?? named.Publisher,
        PublishedOn = record.PublishedOn ?? named.PublishedOn,
        RetrievedOn = record.RetrievedOn ?? named.RetrievedOn,
        Language = record.Language ?? named.Language,
        Extensions = Union(record.Extensions, named.Extensions),
    };

    private static ValueList<T> Union<T>(ValueList<T> first, IEnumerable<T> second) => [.. first.Union(second)];

    private static Extensions Union(Extensions first, Extensions second)
    {
        foreach (var member in second)
        {
            first = first[member.Name] is null ? first.With(member.Name, member.Json) : first;
        }

        return first;
    }
}
