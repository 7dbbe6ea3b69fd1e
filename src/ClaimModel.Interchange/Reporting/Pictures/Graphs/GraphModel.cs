using ClaimModel.Interchange.Formats.Diagrams;
using ClaimModel.Interchange.Reporting.Parts;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>What a graph of actors shows: who contradicts whom, on what.</summary>
internal sealed class GraphModel
{
    /// <summary>The number of speakers up to which a dispute is drawn.</summary>
    private const int MaxSpeakers = 12;

    private readonly ILookup<Speaker, ClaimConflict> _conflicts;

    private GraphModel(ReportData data)
    {
        Names = data.Names;
        Disputes = ActorDisputes.Of(data);
        _conflicts = data.Graph.Conflicts.SelectMany(static conflict => conflict.Claims.SelectMany(claim => Speaker.Of(claim)).Distinct().Select(speaker => (speaker, conflict))).ToLookup(static entry => entry.speaker, static entry => entry.conflict);
        var shown = Disputes.SelectMany(static dispute => dispute.Conflicts).Select(static conflict => conflict.Contradiction.Id).ToHashSet();
        Unattributed = data.Contradictions.Count(contradiction => !shown.Contains(contradiction.Id));
        Omitted = data.Selection.OmittedContradictions;
    }

    /// <summary>Gets the disputes, those with the strongest contradictions first.</summary>
    public ValueList<ActorDispute> Disputes { get; }

    /// <summary>Gets the number of contradictions of which it is not known who contradicts whom.</summary>
    public int Unattributed { get; }

    /// <summary>Gets the number of contradictions that the report leaves out.</summary>
    public int Omitted { get; }

    /// <summary>Gets the names of actors and topics.</summary>
    public ReportNames Names { get; }

    /// <summary>Creates the graph of a report.</summary>
    public static GraphModel Of(ReportData data) => new(data);

    /// <summary>Returns in how many contradictions a speaker takes part: "5 contradictions; 1 apparent".</summary>
    public string CountOf(Speaker speaker)
    {
        List<ClaimConflict> conflicts = [.. _conflicts[speaker].OrderBy(static conflict => conflict.Rank).DistinctBy(static conflict => conflict.Contradiction.Id)];
        var live = conflicts.Count(static conflict => conflict.IsLive);
        return string.Join("; ", ActorDispute.EndedWords(conflicts).Prepend(live == 1 ? "1 contradiction" : $"{MessageText.Number(live)} contradictions"));
    }

    /// <summary>Returns the strongest disputes between different speakers that a drawing has room for.</summary>
    public List<ActorDispute> Strongest(int maxSpeakers, int maxDisputes)
    {
        var speakers = new HashSet<Speaker>();
        var drawn = new List<ActorDispute>();
        foreach (var dispute in Disputes.Where(static dispute => !dispute.IsSelf && dispute.Speakers.Count <= MaxSpeakers))
        {
            if (drawn.Count < maxDisputes && speakers.Count + dispute.Speakers.Count(speaker => !speakers.Contains(speaker)) <= maxSpeakers)
            {
                drawn.Add(dispute);
                speakers.UnionWith(dispute.Speakers);
            }
        }

        return drawn;
    }
}
