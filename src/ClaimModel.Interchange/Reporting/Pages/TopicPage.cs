namespace ClaimModel.Interchange.Reporting.Pages;

/// <summary>A page of a topic, or one of several.</summary>
/// <param name="Name">The file name.</param>
/// <param name="Topic">The topic; null for contradictions that have none.</param>
/// <param name="Part">The index of the page among those of the topic.</param>
/// <param name="Parts">The number of pages of the topic.</param>
/// <param name="Contradictions">The contradictions of the page.</param>
/// <param name="Claims">The claims of the topic that the page lists.</param>
/// <param name="Previous">The name of the previous page of the topic; null if there is none.</param>
/// <param name="Next">The name of the next page of the topic; null if there is none.</param>
internal sealed record TopicPage(
    string Name, Topic? Topic, int Part, int Parts, ValueList<Contradiction> Contradictions, ValueList<Claim> Claims, string? Previous, string? Next);
