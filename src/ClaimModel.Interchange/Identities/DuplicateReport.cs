namespace ClaimModel.Interchange;

/// <summary>The records of a dataset that may be the same.</summary>
/// <remarks>This type is immutable and thread-safe.</remarks>
/// <param name="Suggestions">
/// The suggestions: actors, then sources, then claims; of each type in the order of the dataset. Of several records that are equal, each is
/// suggested with the first one only.
/// </param>
/// <param name="HasMore">Whether there are more pairs of actors: at most 100,000 are suggested.</param>
/// <param name="SkippedGroups">
/// What was not compared, because too many names are similar to each other (more than 300, such as those with the same surname), so that the time
/// would not be proportional to the size of the dataset. Equal names are always found.
/// </param>
public sealed record DuplicateReport(ValueList<DuplicateSuggestion> Suggestions, bool HasMore, ValueList<SkippedNames> SkippedGroups);
