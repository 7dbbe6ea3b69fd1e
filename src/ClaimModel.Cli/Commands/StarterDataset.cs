namespace ClaimModel.Cli.Commands;

/// <summary>A small fictional dataset to start from: all types of record, with their most common members.</summary>
internal static class StarterDataset
{
    public static ClaimDataset Create() => new()
    {
        Title = "When does the bridge open?",
        Description = "A fictional example. Replace the records with your own, and delete what you do not need.",
        Language = "en",
        License = "CC0-1.0",
        Actors =
        [
            new()
            {
                Id = "ellwood",
                Kind = ActorKind.Person,
                Name = "Mara Ellwood",
                Roles = [new() { Title = "Mayor of Arlebridge", From = "2022-06" }],
                Description = "Someone who makes or reports claims. Claims name the actor by this id.",
            },
            new()
            {
                Id = "riverside-residents",
                Kind = ActorKind.Group,
                Name = "Riverside Residents",
                Aliases = ["the residents"],
            },
        ],
        Topics =
        [
            new() { Id = "bridge", Label = "The new bridge over the Arle", Description = "What claims are about: a subject, an event or a question." },
            new() { Id = "bridge-opening", Kind = TopicKind.Question, Label = "When does the bridge open?", Broader = ["bridge"] },
        ],
        Sources =
        [
            new()
            {
                Id = "arle-gazette",
                Kind = SourceKind.Article,
                Title = "Mayor and residents at odds over the bridge",
                PublishedOn = "2025-02-11",
                Language = "en",
                Extensions = Extensions.Empty.With("x-note", "\"Where claims appear. Members that begin with x- are your own, and are preserved.\""),
            },
        ],
        Claims =
        [
            new()
            {
                Id = "ellwood-opens-in-may",
                Text = "The bridge over the Arle opens to traffic in May 2025.",
                Claimants = ["ellwood"],
                Topics = ["bridge-opening"],
                Modality = Modality.Prediction,
                AssertedOn = "2025-02-10",
                ValidTime = "2025-05",
                Citations = [Quoted("we will drive across in May", "paragraph 2")],
                Extensions = Extensions.Empty.With("x-note", "\"The text is a sentence that can be understood on its own; the quote is what the source says, word for word.\""),
            },
            new()
            {
                Id = "residents-not-before-autumn",
                Text = "The bridge over the Arle cannot open to traffic before autumn 2025.",
                Claimants = ["riverside-residents"],
                Topics = ["bridge-opening"],
                Modality = Modality.Prediction,
                AssertedOn = "2025-02",
                ValidTime = "2025",
                Citations = [Quoted("nobody will cross it before the leaves fall", "paragraph 5")],
                Extensions = Extensions.Empty.With("x-note", "\"A date is as precise as is known: 2025, 2025-02 or 2025-02-11.\""),
            },
        ],
        Contradictions =
        [
            new()
            {
                Id = "may-or-autumn",
                Claims = ["ellwood-opens-in-may", "residents-not-before-autumn"],
                Strength = ContradictionStrength.Contrary,
                Basis = ContradictionBasis.Temporal,
                Topic = "bridge-opening",
                Explanation = "A bridge that opens in May has opened before autumn.",
                Extensions = Extensions.Empty.With("x-note", "\"Contrary: both cannot be true, but both can be false. It records the disagreement, and does not say who is right.\""),
            },
        ],
    };

    private static Citation Quoted(string exact, string locator) => new()
    {
        Source = "arle-gazette",
        Quote = new() { Exact = exact },
        Fidelity = Fidelity.Verbatim,
        Locator = locator,
    };
}
