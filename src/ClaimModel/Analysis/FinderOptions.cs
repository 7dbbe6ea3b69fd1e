using ClaimModel.Values;

namespace ClaimModel.Analysis;

/// <summary>The rules and settings of the <see cref="ContradictionFinder"/>.</summary>
/// <remarks>Two instances are equal if all of their members are equal. Immutable and thread-safe.</remarks>
public sealed record FinderOptions
{
    /// <summary>Gets the default options.</summary>
    public static FinderOptions Default { get; } = new();

    /// <summary>Gets the rules, in the order in which they are evaluated; <see cref="ConflictRule.Default"/> by default. If several rules find the same claims, the first one counts.</summary>
    public ValueList<ConflictRule> Rules { get; init; } = ConflictRule.Default;

    /// <summary>
    /// Gets a value indicating whether apparent contradictions are listed, with their reason: claims about different times, and claims one of
    /// which was superseded. False by default.
    /// </summary>
    public bool IncludeApparent { get; init; }

    /// <summary>
    /// Gets a value indicating whether claims that may or may not be about the same time are listed as tensions: claims whose valid times
    /// differ in precision, or only one of which states a valid time. True by default.
    /// </summary>
    public bool IncludeUndetermined { get; init; } = true;

    /// <summary>Gets the actor that runs the finder, for <see cref="Detection.By"/>; null if not stated.</summary>
    public ActorId? By { get; init; }

    /// <summary>Gets the date, for <see cref="Detection.On"/>; null if not stated. The finder does not read a clock.</summary>
    public PartialDate? On { get; init; }

    /// <exception cref="ArgumentException">Two rules have the same name.</exception>
    internal FinderOptions Checked()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in Rules)
        {
            if (!names.Add(rule.Name))
            {
                throw new ArgumentException($"Two rules have the name {MessageText.Quoted(rule.Name)}; a name identifies the rule that found a contradiction.");
            }
        }

        return this;
    }
}
