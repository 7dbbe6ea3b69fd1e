namespace ClaimModel;

/// <summary>An id of a record: 1 to 200 characters, none of them white space or a control character.</summary>
/// <remarks>Implemented by <see cref="ActorId"/>, <see cref="TopicId"/>, <see cref="SourceId"/>, <see cref="ClaimId"/> and <see cref="ContradictionId"/> only.</remarks>
public interface IRecordId
{
    /// <summary>Gets the id as a string, as it is written in JSON; empty for <c>default</c>, which is not a valid id.</summary>
    string Value { get; }
}

/// <summary>An id of a record of a particular type, for generic code: it can be parsed, compared (ordinal) and formatted.</summary>
/// <inheritdoc cref="IRecordId" path="/remarks"/>
/// <typeparam name="TSelf">The type of the id.</typeparam>
public interface IRecordId<TSelf> : IRecordId, IEquatable<TSelf>, IComparable<TSelf>, IComparable, ISpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable
    where TSelf : struct, IRecordId<TSelf>
{
    /// <summary>Creates an id from a text that is known to be valid.</summary>
    internal static abstract TSelf FromValid(string text);
}
