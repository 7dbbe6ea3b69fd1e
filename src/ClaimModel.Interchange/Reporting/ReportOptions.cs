namespace ClaimModel.Interchange;

/// <summary>The options for reports.</summary>
/// <remarks>This type is immutable and thread-safe.</remarks>
public sealed record ReportOptions
{
    internal static ReportOptions Default { get; } = new();

    /// <summary>Gets the title of the report; null, the default, for the title of the dataset, followed by the topic and the actor to which the report is restricted.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the language in which names, labels and claims are shown where the dataset has them in several; null, the default, for that of the dataset. The words of the report itself are English.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Gets the topic to which the report is restricted, with narrower topics; null, the default, for all topics. If the dataset does not contain it, the report is empty.</summary>
    public TopicId? Topic { get; init; }

    /// <summary>Gets the actor to whose claims the report is restricted, with those that others make on the actor's behalf; null, the default, for all actors. The claims that contradict them are shown as well.</summary>
    public ActorId? Actor { get; init; }

    /// <summary>
    /// Gets the maximum number of claims; null, the default, for all. Claims of contradictions come first, those of the strongest open contradictions before others.
    /// A contradiction whose claims do not fit is left out. The report says what was left out.
    /// </summary>
    public int? Limit { get; init; }

    /// <summary>Gets the date of the report, which is shown at its end; null, the default, for none.</summary>
    public DateOnly? Created { get; init; }

    /// <summary>Gets the object that receives the progress from 0 to 1; null, the default, for none.</summary>
    public IProgress<double>? Progress { get; init; }
}
