using ClaimModel.Analysis.Explanations;
using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Reporting;

/// <summary>What the parts of a report are made from: the records that it shows, their names and their addresses.</summary>
internal sealed class ReportData
{
    private readonly Labels _labels;
    private readonly Lazy<Dictionary<ClaimId, ReviewDifference>> _reviewDifferences;
    private readonly Lazy<ILookup<ClaimId, ClaimId>> _later;
    private readonly Lazy<ClaimGraph> _graph;
    private readonly Lazy<ILookup<TopicId, TopicId>> _narrower;
    private readonly Lazy<ILookup<SourceId, SourceId>> _copies;

    private ReportData(ClaimDataset whole, ReportOptions options, ReportSelection selection, ReportPages pages)
    {
        (Whole, Options, Selection) = (whole, options, selection);
        Names = new(whole, options.Language);
        Links = new(selection.Dataset, pages);
        _labels = new(whole, options.Language);
        Clauses = new(whole, _labels);
        _graph = new(() => ClaimGraph.Create(selection.Dataset));
        _reviewDifferences = new(() => selection.Dataset.CompareReviews().GroupBy(difference => difference.Claim.Id).ToDictionary(group => group.Key, group => group.First()));
        _later = new(() => whole.Claims.SelectMany(claim => claim.Supersedes.Distinct().Select(earlier => (earlier, claim.Id))).ToLookup(pair => pair.earlier, pair => pair.Id));
        _narrower = new(() => selection.Dataset.Topics.SelectMany(topic => topic.Broader.Distinct().Select(broader => (broader, topic.Id))).ToLookup(pair => pair.broader, pair => pair.Id));
        _copies = new(() => selection.Dataset.Sources.Where(source => source.OriginalSource is not null).ToLookup(source => source.OriginalSource!.Value, source => source.Id));
    }

    /// <summary>Gets the dataset with only the records that the report shows.</summary>
    public ClaimDataset Dataset => Selection.Dataset;

    /// <summary>Gets the whole dataset, also with records that the report leaves out.</summary>
    public ClaimDataset Whole { get; }

    /// <summary>Gets the claims that the report shows, in the order of the dataset.</summary>
    public ValueList<Claim> Claims => Dataset.Claims;

    /// <summary>Gets the contradictions that the report shows, the strongest open ones first, settled ones last.</summary>
    public ValueList<Contradiction> Contradictions => Dataset.Contradictions;

    /// <summary>Gets which claims of the report contradict each other.</summary>
    public ClaimGraph Graph => _graph.Value;

    public ReportOptions Options { get; }

    /// <summary>Gets the selection, which says what was left out.</summary>
    public ReportSelection Selection { get; }

    /// <summary>Gets the title of the report. A title that the caller does not choose names the topic and the actor to which the report is restricted.</summary>
    public LocalText Title
    {
        get
        {
            if (!string.IsNullOrWhiteSpace(Options.Title))
            {
                return new(Options.Title, "");
            }

            var title = !string.IsNullOrWhiteSpace(Dataset.Title) ? new(Dataset.Title, Names.DefaultLanguage) : new LocalText("Claims and contradictions", "en");
            var topic = Options.Topic is { } about ? $": {Names.Of(about)}" : "";
            var actor = Options.Actor is { } by ? $": {Names.Of(by)}" : "";
            return title with { Value = $"{title.Value}{topic}{actor}" };
        }
    }

    public ReportNames Names { get; }

    public ReportLinks Links { get; }

    /// <summary>Gets the writer of propositions as clauses.</summary>
    public ClauseWriter Clauses { get; }

    /// <summary>Returns how the reviews of a claim differ; null if they do not.</summary>
    public ReviewDifference? ReviewDifferenceOf(ClaimId claim) => _reviewDifferences.Value.GetValueOrDefault(claim);

    /// <summary>Returns the claims that supersede a claim, also those that the report leaves out.</summary>
    public IEnumerable<ClaimId> SupersedersOf(ClaimId claim) => _later.Value[claim];

    /// <summary>Returns the topics of the report that are narrower than a topic, directly.</summary>
    public IEnumerable<TopicId> NarrowerOf(TopicId topic) => _narrower.Value[topic];

    /// <summary>Returns the sources of the report that are copies of a source.</summary>
    public IEnumerable<SourceId> CopiesOf(SourceId source) => _copies.Value[source];

    /// <summary>Returns the subject and the predicate of a proposition: "Russia: interfered in".</summary>
    public string IssueOf(Proposition proposition) =>
        $"{_labels.OfSubject(proposition.Subject)}: {Labels.Plain(proposition.Predicate.Replace('-', ' ').Replace('_', ' '))}";

    /// <summary>Returns the data of a report on one page.</summary>
    public static ReportData Of(ClaimDataset dataset, ReportOptions options) => new(dataset, options, ReportSelection.Of(dataset, options), ReportPages.Single);

    /// <summary>Returns the data of a report on several pages.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="options">The options.</param>
    /// <param name="plan">Distributes the selected records among pages.</param>
    public static ReportData Of(ClaimDataset dataset, ReportOptions options, Func<ClaimDataset, ReportPages> plan)
    {
        var selection = ReportSelection.Of(dataset, options);
        return new(dataset, options, selection, plan(selection.Dataset));
    }
}
