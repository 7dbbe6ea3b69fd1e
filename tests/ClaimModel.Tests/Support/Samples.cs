namespace ClaimModel.Tests.Support;

/// <summary>A sample of every record type, in which every member differs from its default.</summary>
/// <param name="text">Returns the text to use instead of a text of the samples.</param>
internal sealed class Samples(Func<string, string> text)
{
    private static readonly Samples Plain = new(static text => text);

    /// <summary>The sample of every record type.</summary>
    public static IReadOnlyList<ExtensibleRecord> All { get; } =
    [
        Plain.Role, Plain.Identifier, Plain.Actor, Plain.Topic, Plain.Source, Plain.Predicate, Plain.Unit, Plain.Quote, Plain.Citation, Plain.Quantity,
        Plain.Proposition, Plain.Rating, Plain.Review, Plain.Claim, Plain.Detection, Plain.Contradiction, Plain.Dataset,
    ];

    /// <summary>A dataset with every member of every record type.</summary>
    public static ClaimDataset Maximal { get; } = Plain.Dataset;

    public Role Role => new()
    {
        Title = text("Foreign Minister"),
        Organization = "russia",
        From = "2004-03-09",
        To = "2018~",
        Extensions = Extended("x-role"),
    };

    public Identifier Identifier => new()
    {
        Scheme = text("wikidata"),
        Value = text("Q58217"),
        Uri = text("http://www.wikidata.org/entity/Q58217"),
        Extensions = Extended("x-identifier"),
    };

    public Actor Actor => new()
    {
        Id = "lavrov",
        Kind = ActorKind.Person,
        Name = text("Sergey Lavrov"),
        Names = LanguageMap.Of(("ru", text("Сергей Лавров")), ("zh-Hant", text("拉夫羅夫"))),
        Aliases = [text("the minister"), text("S. Lavrov")],
        Anonymity = Term<Anonymity>.Parse("relayed"),
        Roles = [Role, new Role { Organization = "party" }],
        Identifiers = [Identifier],
        Description = text("Speaks for Russia abroad."),
        Extensions = Extended("x-actor"),
    };

    public Topic Topic => new()
    {
        Id = "election-interference",
        Kind = TopicKind.Event,
        Label = text("Interference in the election"),
        Labels = LanguageMap.Of(("de", text("Einmischung in die Wahl"))),
        Aliases = [text("meddling")],
        Broader = ["elections", "russia-us"],
        OccurredOn = "2015/2016-11-08",
        Description = text("What was done before the vote."),
        Identifiers = [Identifier],
        Extensions = Extended("x-topic"),
    };

    public Source Source => new()
    {
        Id = "transcript",
        Kind = SourceKind.PressConference,
        Title = text("Remarks in Moscow"),
        Authors = ["lavrov", "tillerson"],
        Publisher = "state-department",
        Url = text("https://example.org/remarks"),
        ArchivedUrl = text("https://archive.example.org/remarks"),
        PublishedOn = "2017-04-12T15:04:00Z",
        RetrievedOn = "2024-06",
        Language = "en-US",
        OriginalSource = "recording",
        Identifiers = [Identifier],
        Extensions = Extended("x-source"),
    };

    public Predicate Predicate => new()
    {
        Id = text("death-toll"),
        Functional = true,
        TimeVarying = true,
        PerPeriod = true,
        Symmetric = true,
        Asymmetric = true,
        AboutClaims = true,
        InverseOf = [text("killed-by")],
        EquivalentTo = [text("deaths"), text("fatalities")],
        DisjointWith = [text("survivors")],
        Unit = text("people"),
        Description = text("How many died."),
        Extensions = Extended("x-predicate"),
    };

    public Unit Unit => new()
    {
        Id = text("mi"),
        Base = text("km"),
        ConversionMultiplier = Number.Parse("1.6093440"),
        Description = text("The international mile."),
        Extensions = Extended("x-unit"),
    };

    public Quote Quote => new()
    {
        Exact = text("the allegations are nonsense"),
        Prefix = text("He said that "),
        Suffix = text(", and left."),
        Extensions = Extended("x-quote"),
    };

    public Citation Citation => new()
    {
        Source = "transcript",
        Quote = Quote,
        Fidelity = Fidelity.Translation,
        Via = ["interpreter", "reporter"],
        Locator = text("t=83,95"),
        Url = text("https://example.org/remarks#p4"),
        Extensions = Extended("x-citation"),
    };

    public Quantity Quantity => new()
    {
        Amount = Number.Parse("86.0"),
        Lower = Number.Parse("-0"),
        Upper = Number.Parse("1E2"),
        Unit = text("people"),
        Approximate = true,
        Extensions = Extended("x-quantity"),
    };

    public Proposition Proposition => new()
    {
        Subject = text("russia"),
        Predicate = text("interfered-in"),
        Value = text("us-election-2016"),
        Quantity = Quantity,
        Date = "201X",
        Qualifiers = Qualifiers.Of(("population", text("registered voters")), ("place", text("portel"))),
        Extensions = Extended("x-proposition"),
    };

    public Rating Rating => new()
    {
        Value = Number.Parse("1.50"),
        Best = 5,
        Worst = 1,
        Extensions = Extended("x-rating"),
    };

    public Review Review => new()
    {
        Reviewer = "checker",
        Title = text("Did Russia interfere?"),
        Verdict = text("Mostly false"),
        Rating = Rating,
        Explanation = text("The report says otherwise."),
        Citations = [Citation],
        Url = text("https://checker.example.org/42"),
        PublishedOn = "2017-05?",
        Language = "en",
        Extensions = Extended("x-review"),
    };

    public Claim Claim => new()
    {
        Id = "lavrov-election",
        Text = text("The allegations are nonsense."),
        Language = "en",
        Translations = LanguageMap.Of(("ru", text("Обвинения — вздор."))),
        Claimants = ["lavrov", "peskov"],
        OnBehalfOf = "russia",
        Topics = ["election-interference"],
        About = ["russia"],
        Modality = Modality.Allegation,
        Stance = Stance.Denies,
        Certainty = Certainty.Certain,
        Proposition = Proposition,
        AssertedOn = "2017-04-12",
        ValidTime = "2015/..",
        Citations = [Citation, new Citation { Source = "recording" }],
        Status = ClaimStatus.Corrected,
        StatusOn = "2017-21",
        StatusReason = text("The date was wrong."),
        Supersedes = ["earlier"],
        Repeats = ["said-before", "said-again"],
        Supports = ["other-claim"],
        Reviews = [Review],
        RecordedBy = "editor",
        RecordedOn = "2024-01-02",
        Identifiers = [Identifier],
        Tags = [text("diplomacy"), text("2017")],
        Extensions = Extended("x-claim"),
    };

    public Detection Detection => new()
    {
        Method = DetectionMethod.Model,
        By = "checker",
        On = "2024-02",
        Rule = text("negation"),
        Confidence = Number.Parse("0.90"),
        Extensions = Extended("x-detection"),
    };

    public Contradiction Contradiction => new()
    {
        Id = "moscow-1",
        Claims = ["lavrov-election", "tillerson-election"],
        Strength = ContradictionStrength.Contrary,
        Basis = ContradictionBasis.WorldKnowledge,
        Topic = "election-interference",
        Direction = "tillerson-election",
        Explanation = text("One denies what the other states."),
        Status = ContradictionStatus.Apparent,
        ApparentBecause = ApparentReason.DifferentScope,
        Detection = Detection,
        ReviewedBy = "editor",
        ReviewedOn = "2024-03-01",
        Note = text("Ask again."),
        Extensions = Extended("x-contradiction"),
    };

    public ClaimDataset Dataset => new()
    {
        SchemaReference = text("claimmodel-1.schema.json"),
        Version = new FormatVersion(1, 7),
        Title = text("Moscow, April 2017"),
        Description = text("What was said."),
        Language = "en",
        License = text("CC0-1.0"),
        Actors = [Actor],
        Topics = [Topic],
        Sources = [Source],
        Predicates = [Predicate],
        Units = [Unit],
        Claims = [Claim],
        Contradictions = [Contradiction],
        Extensions = Extended("x-dataset").With("x-more", """{"b":[1.50,1E400,null,{"a":""}],"a":true}"""),
    };

    private Extensions Extended(string name) => Extensions.Empty.With(name, System.Text.Json.JsonSerializer.Serialize(text("kept")));
}
