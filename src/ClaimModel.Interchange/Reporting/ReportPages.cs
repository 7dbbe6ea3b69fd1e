namespace ClaimModel.Interchange.Reporting;

/// <summary>The pages of a report, and where on them each record is. This one is for a single page, on which all records are.</summary>
internal class ReportPages
{
    /// <summary>Gets the single page of a report.</summary>
    public static ReportPages Single { get; } = new();

    /// <summary>Returns the file name of the page on which a record is; empty for the same page.</summary>
    public virtual string Of(ClaimId id) => "";

    /// <inheritdoc cref="Of(ClaimId)"/>
    public virtual string Of(ActorId id) => "";

    /// <inheritdoc cref="Of(ClaimId)"/>
    public virtual string Of(TopicId id) => "";

    /// <inheritdoc cref="Of(ClaimId)"/>
    public virtual string Of(SourceId id) => "";

    /// <inheritdoc cref="Of(ClaimId)"/>
    public virtual string Of(ContradictionId id) => "";
}
