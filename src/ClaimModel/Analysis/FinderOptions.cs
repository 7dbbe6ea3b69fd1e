using ClaimModel.Values;

namespace ClaimModel.Analysis;

/// <summary>The rules and other options of the <see cref="ContradictionFinder"/>.</summary>
/// <remarks>Two instances are equal if all of their members are equal. This type is immutable and thread-safe.</remarks>
public sealed partial record FinderOptions
{
    /// <summary>Gets the default options.</summary>
    public static FinderOptions Default { get; } = new();

    /// <summary>Gets the rules, in the order in which they are evaluated; <see cref="ConflictRule.Default"/> by default. Of several findings with the same claims, only the strongest is listed, and of these, that of the first rule.</summary>
    public ValueList<ConflictRule> Rules { get; init; } = ConflictRule.Default;

    /// <summary>
    /// Gets a value indicating whether apparent contradictions are listed, with their reasons: contradictions with superseded claims, and between
    /// claims about different times or with qualifiers that exclude each other. False by default.
    /// </summary>
    public bool IncludeApparent { get; init; }

    /// <summary>
    /// Gets a value indicating whether contradictions are listed, as tensions, between claims that may or may not be about the same time: their
    /// valid times differ in precision or are qualified, or only one claim states a valid time. True by default.
    /// </summary>
    public bool IncludeUndetermined { get; init; } = true;

    /// <summary>Gets the language of the names and labels in explanations; null, the default, for the language of the dataset.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Gets the actor that runs the finder, for <see cref="Detection.By"/>; null if not specified.</summary>
    public ActorId? By { get; init; }

    /// <summary>Gets the date of the search, for <see cref="Detection.On"/>; null if not specified. The finder does not read the system clock.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Returns these options if they are valid.</summary>
    /// <exception cref="ArgumentException">Two rules have the same name.</exception>
    internal FinderOptions Validated()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in Rules)
        {
            if (!names.Add(rule.Name))
            {
                throw new ArgumentException($"Two rules have the name {MessageText.Quoted(rule.Name)}; names must be unique, because they identify the rule that found a contradiction.");
            }
        }

        return this;
    }
}
