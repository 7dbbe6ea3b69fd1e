using ClaimModel.JsonLines.Merging;

namespace ClaimModel.JsonLines;

/// <summary>A dataset to merge.</summary>
/// <param name="Name">The name of the file in reports.</param>
/// <param name="Lines">
/// The lines, as returned by <see cref="ClaimJsonLines.ReadFile"/>; lines without a record are skipped, and their errors reported. They are
/// enumerated several times: up to the first record, as a whole if there is a <see cref="Prefix"/>, and as a whole.
/// </param>
public sealed partial record MergeInput(string Name, IEnumerable<JsonLinesRecord> Lines)
{
    /// <summary>The text with which the ids of the dataset begin in the output, such as <c>a-</c>; empty by default.</summary>
    /// <remarks>
    /// <para>
    /// The ids of actors, topics, sources, claims and contradictions get the prefix, and all references to them. In propositions, subjects, values
    /// and qualifiers that are the id of an actor, topic or claim of the same dataset get it too. Predicates and units are words that datasets
    /// share, and stay as they are, and so do custom members. The id of a contradiction that is derived from its claims is derived again.
    /// </para>
    /// <para>An id that would be longer than 200 characters is shortened, and ends with a tilde and 32 hexadecimal digits of its SHA-256 hash.</para>
    /// </remarks>
    /// <exception cref="ArgumentException">The prefix has more than 100 characters, or contains white space or a control character.</exception>
    public string Prefix
    {
        get => _prefix;
        init => _prefix = IdPrefixer.IsValid(value)
            ? value
            : throw new ArgumentException($"A prefix has at most {IdPrefixer.MaxLength} characters, without white space or control characters.", nameof(value));
    }

    private readonly string _prefix = "";
}
