using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>Speakers whose claims contradict each other.</summary>
/// <param name="Speakers">Two speakers; one who contradicts itself; or all who take part, if it is not known who of them contradicts whom. In the order of the dataset.</param>
/// <param name="IsUndetermined">Whether it is known only that not all claims can stand. Some of the speakers may agree.</param>
/// <param name="Conflicts">One conflict for each contradiction between them, the strongest first, and those that are not live last.</param>
internal sealed record ActorDispute(ValueList<Speaker> Speakers, bool IsUndetermined, ValueList<ClaimConflict> Conflicts)
{
    /// <summary>Gets the strongest conflict.</summary>
    public ClaimConflict Strongest => Conflicts[0];

    /// <summary>Gets the number of contradictions that are live.</summary>
    public int LiveCount { get; } = Conflicts.Count(static conflict => conflict.IsLive);

    public bool IsLive => LiveCount > 0;

    public bool IsSelf => Speakers.Count == 1;

    /// <summary>Gets the class of CSS for the strongest conflict.</summary>
    public string Style => IsLive ? ReportWords.ClassOf(Strongest.Strength) : "settled";

    /// <summary>Gets the points at issue, that of the strongest contradiction first.</summary>
    public ValueList<TopicId> Topics { get; } = [.. Conflicts.Select(static conflict => conflict.Contradiction.Topic).OfType<TopicId>().Distinct()];

    /// <summary>Gets how strong the strongest contradiction is, how many more there are, and what became of the others: "contrary, 2 more; 1 apparent".</summary>
    public string Summary => string.Join("; ", LiveWords.Concat(EndedWords(Conflicts)));

    private IEnumerable<string> LiveWords => !IsLive ? [] :
    [
        Strongest.Strength.Word + (IsUndetermined ? $" among {MessageText.Number(Strongest.Claims.Count)} claims" : "") + (LiveCount > 1 ? $", {MessageText.Number(LiveCount - 1)} more" : ""),
    ];

    /// <summary>Returns how many conflicts are not live, and why: "2 apparent", "1 claim retracted".</summary>
    public static IEnumerable<string> EndedWords(IEnumerable<ClaimConflict> conflicts) =>
        conflicts.Where(static conflict => !conflict.IsLive).GroupBy(static conflict => conflict.Ended!).Select(static group => $"{MessageText.Number(group.Count())} {(group.Key.StartsWith("claim ", StringComparison.Ordinal) ? $"with a {group.Key}" : group.Key)}"); // not live
}
