namespace ClaimModel;

/// <summary>An assertion attributed to someone (schema:Claim; locution and I-node of AIF).</summary>
/// <remarks>Who said it, who reported it and who recorded it are three: <see cref="Claimants"/>, <see cref="Citations"/> and <see cref="RecordedBy"/>.</remarks>
public sealed partial record Claim : ExtensibleRecord
{
    /// <summary>Makes a claim of its required members and those given beside them.</summary>
    public Claim()
    {
    }

    /// <summary>Unique among the claims of a dataset. Required.</summary>
    public required ClaimId Id { get => _id; init => _id = value; }

    internal ClaimId _id;

    /// <summary>The assertion as a sentence that stands alone (schema:text). Required.</summary>
    public required string Text { get => _text; init => _text = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _text = "";

    /// <summary>The language of <see cref="Text"/>; null for that of the dataset (schema:inLanguage).</summary>
    public LanguageTag? Language { get => _language; init => _language = value; }

    internal LanguageTag? _language;

    /// <summary>The assertion in other languages; none by default.</summary>
    public LanguageMap Translations { get => _translations; init => _translations = value; }

    internal LanguageMap _translations;

    /// <summary>Who asserts it; several make a joint claim, and none by default: the claimant is not known (schema:author).</summary>
    public ValueList<ActorId> Claimants { get => _claimants; init => _claimants = value; }

    internal ValueList<ActorId> _claimants;

    /// <summary>The actor whom the claimants speak for; null for nobody but themselves (prov:actedOnBehalfOf).</summary>
    public ActorId? OnBehalfOf { get => _onBehalfOf; init => _onBehalfOf = value; }

    internal ActorId? _onBehalfOf;

    /// <summary>What it is about; none by default (schema:about).</summary>
    public ValueList<TopicId> Topics { get => _topics; init => _topics = value; }

    internal ValueList<TopicId> _topics;

    /// <summary>The actors whom it is about; none by default (schema:about).</summary>
    public ValueList<ActorId> About { get => _about; init => _about = value; }

    internal ValueList<ActorId> _about;

    /// <summary>What the claim does; <see cref="Modality.Fact"/> by default.</summary>
    public Term<Modality> Modality { get => _modality; init => _modality = value; }

    internal Term<Modality> _modality;

    /// <summary>How it stands towards its proposition; <see cref="Stance.Asserts"/> by default.</summary>
    public Term<Stance> Stance { get => _stance; init => _stance = value; }

    internal Term<Stance> _stance;

    /// <summary>How certain the claimant makes it out to be; <see cref="Certainty.Unspecified"/> by default.</summary>
    public Term<Certainty> Certainty { get => _certainty; init => _certainty = value; }

    internal Term<Certainty> _certainty;

    /// <summary>The structured form; null where there is none (Wikibase snak).</summary>
    public Proposition? Proposition { get => _proposition; init => _proposition = value; }

    internal Proposition? _proposition;

    /// <summary>When it was said; null where not stated (schema:datePublished).</summary>
    public PartialDate? AssertedOn { get => _assertedOn; init => _assertedOn = value; }

    internal PartialDate? _assertedOn;

    /// <summary>The period that the claim speaks of; null where not stated (schema:temporalCoverage).</summary>
    public DateInterval? ValidTime { get => _validTime; init => _validTime = value; }

    internal DateInterval? _validTime;

    /// <summary>Where it can be read; none by default (schema:appearance).</summary>
    public ValueList<Citation> Citations { get => _citations; init => _citations = value; }

    internal ValueList<Citation> _citations;

    /// <summary>Whether it still stands; <see cref="ClaimStatus.Active"/> by default.</summary>
    public Term<ClaimStatus> Status { get => _status; init => _status = value; }

    internal Term<ClaimStatus> _status;

    /// <summary>Since when it has its status; null where not stated.</summary>
    public PartialDate? StatusOn { get => _statusOn; init => _statusOn = value; }

    internal PartialDate? _statusOn;

    /// <summary>Why it has its status; null where not stated.</summary>
    public string? StatusReason { get => _statusReason; init => _statusReason = value; }

    internal string? _statusReason;

    /// <summary>Earlier claims that it replaces; none by default (npx:supersedes).</summary>
    public ValueList<ClaimId> Supersedes { get => _supersedes; init => _supersedes = value; }

    internal ValueList<ClaimId> _supersedes;

    /// <summary>Earlier claims that it says again; none by default.</summary>
    public ValueList<ClaimId> Repeats { get => _repeats; init => _repeats = value; }

    internal ValueList<ClaimId> _repeats;

    /// <summary>Verdicts of others; none by default (schema:ClaimReview).</summary>
    public ValueList<Review> Reviews { get => _reviews; init => _reviews = value; }

    internal ValueList<Review> _reviews;

    /// <summary>Who entered it in this dataset; null where not stated.</summary>
    public ActorId? RecordedBy { get => _recordedBy; init => _recordedBy = value; }

    internal ActorId? _recordedBy;

    /// <summary>When it was entered in this dataset; null where not stated.</summary>
    public PartialDate? RecordedOn { get => _recordedOn; init => _recordedOn = value; }

    internal PartialDate? _recordedOn;

    /// <summary>Free words; none by default.</summary>
    public ValueList<string> Tags { get => _tags; init => _tags = value; }

    internal ValueList<string> _tags;

    /// <summary>Whether it still stands: its status is <see cref="ClaimStatus.Active"/>, or a word that ClaimModel does not know.</summary>
    public bool IsLive => Status == ClaimStatus.Active || !Status.IsKnown;

    internal override string ReferenceId => _id.Value;

    /// <summary>The id and the text.</summary>
    public override string ToString() => $"{Id}: {Text}";
}
