namespace ClaimModel.Interchange.Formats.FollowTheMoney;

/// <summary>A statement: a value of a property of an entity, according to a dataset.</summary>
internal sealed record FollowTheMoneyStatement
{
    public required string? Id { get; init; }

    public required string EntityId { get; init; }

    public required string? Schema { get; init; }

    /// <summary>Gets the name of the property, without its schema.</summary>
    public required string Property { get; init; }

    /// <summary>Gets the type of the property, such as <c>date</c>; null if it is not stated.</summary>
    public required string? PropertyType { get; init; }

    public required string Value { get; init; }

    /// <summary>Gets the value as it was in the source; null if it is the same.</summary>
    public required string? OriginalValue { get; init; }

    public required string Dataset { get; init; }

    public required string? Language { get; init; }

    public required string? FirstSeen { get; init; }

    /// <summary>Gets the cells that claims have no member for, by their headings.</summary>
    public required IReadOnlyList<(string Heading, string Text)> Others { get; init; }

    public required ImportOrigin Origin { get; init; }
}
