using System.Globalization;

namespace ClaimModel.Interchange.Reporting.Pages;

/// <summary>The pages of a report in a folder: an index, pages of topics with their contradictions, and pages of actors, sources and claims in parts.</summary>
internal sealed class PagePlan : ReportPages
{
    /// <summary>The name of the first page.</summary>
    public const string Index = "index.html";

    private const int ClaimsOnPage = 500;
    private const int ActorsOnPage = 25;
    private const int SourcesOnPage = 200;
    private const int ContradictionsOnPage = 100;
    private const int MaxSlug = 100;

    /// <summary>How the names of the other pages begin.</summary>
    private static readonly string[] Beginnings = ["topic-", "topic_", "other-contradictions", "actors-", "sources-", "claims-"];

    private readonly ClaimDataset _dataset;
    private readonly Dictionary<Contradiction, string> _pageOfContradiction = new(ReferenceEqualityComparer.Instance);

    public PagePlan(ClaimDataset dataset)
    {
        _dataset = dataset;
        var contradictions = dataset.Contradictions.ToLookup(TopicOf);
        TopicPages =
        [
            .. dataset.Topics.Where(topic => ReferenceEquals(dataset.FindTopic(topic.Id), topic)).SelectMany(topic =>
                PagesOf(topic, StemOf(topic.Id), [.. contradictions[topic.Id]], dataset.ClaimsAboutTopic(topic.Id, withNarrower: false))),
            .. contradictions[null].Any() ? PagesOf(null, "other-contradictions", [.. contradictions[null]], []) : [],
        ];
        foreach (var page in TopicPages)
        {
            foreach (var contradiction in page.Contradictions)
            {
                _pageOfContradiction[contradiction] = page.Name;
            }
        }
    }

    /// <summary>Gets the pages of topics, and those of contradictions without a topic.</summary>
    public IReadOnlyList<TopicPage> TopicPages { get; }

    /// <summary>Gets the pages of actors.</summary>
    public IEnumerable<(string Name, Range Records)> ActorPages => Parts("actors", _dataset.Actors.Count, ActorsOnPage);

    /// <summary>Gets the pages of sources.</summary>
    public IEnumerable<(string Name, Range Records)> SourcePages => Parts("sources", _dataset.Sources.Count, SourcesOnPage);

    /// <summary>Gets the pages of claims.</summary>
    public IEnumerable<(string Name, Range Records)> ClaimPages => Parts("claims", _dataset.Claims.Count, ClaimsOnPage);

    public override string Of(ClaimId id) => PartName("claims", _dataset.Index.Claims[id.Value] / ClaimsOnPage);

    public override string Of(ActorId id) => PartName("actors", _dataset.Index.Actors[id.Value] / ActorsOnPage);

    public override string Of(SourceId id) => PartName("sources", _dataset.Index.Sources[id.Value] / SourcesOnPage);

    public override string Of(TopicId id) => PartName(StemOf(id), 0, isTopic: true);

    public override string Of(ContradictionId id) => _pageOfContradiction[_dataset.FindContradiction(id)!]; // links are only to contradictions of the report

    /// <summary>Determines whether a file name is that of a page of some report.</summary>
    public static bool IsPage(string name) =>
        name == Index
        || (name.EndsWith(".html", StringComparison.Ordinal) && Array.Exists(Beginnings, start => name.StartsWith(start, StringComparison.Ordinal)));

    private static IEnumerable<(string Name, Range Records)> Parts(string stem, int count, int size) =>
        Enumerable.Range(0, (count + size - 1) / size).Select(part => (PartName(stem, part), (part * size)..Math.Min((part + 1) * size, count)));

    private static string PartName(string stem, int part, bool isTopic = false) =>
        isTopic ? part == 0 ? $"{stem}.html" : string.Create(CultureInfo.InvariantCulture, $"{stem}.{part + 1}.html")
        : string.Create(CultureInfo.InvariantCulture, $"{stem}-{part + 1}.html");

    private static IEnumerable<TopicPage> PagesOf(Topic? topic, string stem, ValueList<Contradiction> contradictions, ValueList<Claim> claims)
    {
        var parts = Math.Max(1, Math.Max((contradictions.Count + ContradictionsOnPage - 1) / ContradictionsOnPage, (claims.Count + ClaimsOnPage - 1) / ClaimsOnPage));
        return Enumerable.Range(0, parts).Select(part => new TopicPage(
            PartName(stem, part, isTopic: true),
            topic,
            part,
            parts,
            Slice(contradictions, part, ContradictionsOnPage),
            Slice(claims, part, ClaimsOnPage),
            part == 0 ? null : PartName(stem, part - 1, isTopic: true),
            part == parts - 1 ? null : PartName(stem, part + 1, isTopic: true)));
    }

    private static ValueList<T> Slice<T>(ValueList<T> items, int part, int size)
    {
        var start = Math.Min(part * size, items.Count);
        return items.Slice(start, Math.Min(size, items.Count - start));
    }

    /// <summary>Returns the topic on whose page a contradiction is: its own, else the first one that all claims have in common, else the first; null if there is none.</summary>
    private TopicId? TopicOf(Contradiction contradiction)
    {
        if (contradiction.Topic is { } own && _dataset.FindTopic(own) is not null)
        {
            return own;
        }

        List<Claim> claims = [.. contradiction.Claims.Select(_dataset.FindClaim).OfType<Claim>()];
        List<TopicId> topics = [.. claims.SelectMany(claim => claim.Topics).Distinct().Where(topic => _dataset.FindTopic(topic) is not null)];
        var common = topics.FindIndex(topic => claims.TrueForAll(claim => claim.Topics.Contains(topic)));
        return topics.Count == 0 ? default(TopicId?) : topics[Math.Max(common, 0)];
    }

    /// <summary>Returns the name of the page of a topic without its extension: that of the id if it is safe in the names of all file systems, else a number.</summary>
    private string StemOf(TopicId id)
    {
        var isSafe = id.Value.Length <= MaxSlug && id.Value.All(static unit => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit == '-');
        return isSafe ? $"topic-{id.Value}" : string.Create(CultureInfo.InvariantCulture, $"topic_{_dataset.Index.Topics[id.Value] + 1}");
    }
}
