using ClaimModel.Values;

namespace ClaimModel.Analysis;

/// <summary>What <see cref="ContradictionFinder"/> looks for, and what it says of itself. A result holds the options that it was found with.</summary>
/// <remarks>Equal when all members are. Immutable.</remarks>
public sealed record FinderOptions
{
    /// <summary>The defaults.</summary>
    public static FinderOptions Default { get; } = new();

    /// <summary>The rules that are asked, in this order; <see cref="ConflictRule.Default"/> by default. Where two find the same claims, the first has found them.</summary>
    public ValueList<ConflictRule> Rules { get; init; } = ConflictRule.Default;

    /// <summary>
    /// Whether to list what only looks like a contradiction, with its reason: claims about different times, and claims of which one has been
    /// superseded. False by default.
    /// </summary>
    public bool IncludeApparent { get; init; }

    /// <summary>
    /// Whether to list, as a tension, claims of which nobody can tell whether they speak of the same time: of valid times of different
    /// precision, or stated on one side only. True by default.
    /// </summary>
    public bool IncludeUndetermined { get; init; } = true;

    /// <summary>Who runs the finder, for <see cref="Detection.By"/>; null for not stated.</summary>
    public ActorId? By { get; init; }

    /// <summary>The day, for <see cref="Detection.On"/>; null for not stated. The finder looks at no clock.</summary>
    public PartialDate? On { get; init; }

    /// <exception cref="ArgumentException">Two rules have one name.</exception>
    internal FinderOptions Checked()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in Rules)
        {
            if (!names.Add(rule.Name))
            {
                throw new ArgumentException($"Two rules are called {MessageText.Quoted(rule.Name)}; a name tells by which rule a contradiction was found.");
            }
        }

        return this;
    }
}
