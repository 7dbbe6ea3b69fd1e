namespace ClaimModel;

/// <summary>An assertion attributed to one or more actors (schema:Claim; locution and I-node of the Argument Interchange Format).</summary>
/// <remarks>
/// <para>A claim distinguishes who said it, where it was reported and who recorded it: <see cref="Claimants"/>, <see cref="Citations"/> and <see cref="RecordedBy"/>.</para>
/// <para>Records are immutable and thread-safe, and equal if all their members are.</para>
/// </remarks>
public sealed partial record Claim : ExtensibleRecord
{
    /// <summary>The id of the claim, unique among the claims of a dataset. Required.</summary>
    /// <remarks>JSON: <c>id</c>.</remarks>
    public required ClaimId Id { get => _id; init => _id = value; }

    internal ClaimId _id;

    /// <summary>The assertion as a sentence that can be understood without context (schema:text). Required.</summary>
    /// <remarks>JSON: <c>text</c>.</remarks>
    public required string Text { get => _text; init => _text = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _text = "";

    /// <summary>The language of the text; null for the language of the dataset (schema:inLanguage).</summary>
    /// <remarks>JSON: <c>language</c>.</remarks>
    public LanguageTag? Language { get => _language; init => _language = value; }

    internal LanguageTag? _language;

    /// <summary>Translations of the text by language; empty by default (JSON-LD language map).</summary>
    /// <remarks>JSON: <c>translations</c>.</remarks>
    public LanguageMap Translations { get => _translations; init => _translations = value; }

    internal LanguageMap _translations;

    /// <summary>The actors that make the claim; several make it jointly. Empty by default, if the claimant is unknown (schema:author).</summary>
    /// <remarks>JSON: <c>claimants</c>.</remarks>
    public ValueList<ActorId> Claimants { get => _claimants; init => _claimants = value; }

    internal ValueList<ActorId> _claimants;

    /// <summary>The actor on whose behalf the claimants speak, such as the state of a minister; null if they speak for themselves (prov:actedOnBehalfOf).</summary>
    /// <remarks>JSON: <c>onBehalfOf</c>.</remarks>
    public ActorId? OnBehalfOf { get => _onBehalfOf; init => _onBehalfOf = value; }

    internal ActorId? _onBehalfOf;

    /// <summary>The topics of the claim; empty by default (schema:about).</summary>
    /// <remarks>JSON: <c>topics</c>.</remarks>
    public ValueList<TopicId> Topics { get => _topics; init => _topics = value; }

    internal ValueList<TopicId> _topics;

    /// <summary>The actors that the claim is about; empty by default (schema:about).</summary>
    /// <remarks>JSON: <c>about</c>.</remarks>
    public ValueList<ActorId> About { get => _about; init => _about = value; }

    internal ValueList<ActorId> _about;

    /// <summary>What the claim does, such as stating a fact or making a promise; <see cref="Modality.Fact"/> by default.</summary>
    /// <remarks>JSON: <c>modality</c>.</remarks>
    public Term<Modality> Modality { get => _modality; init => _modality = value; }

    internal Term<Modality> _modality;

    /// <summary>The position of the claim on its proposition; <see cref="Stance.Asserts"/> by default.</summary>
    /// <remarks>JSON: <c>stance</c>.</remarks>
    public Term<Stance> Stance { get => _stance; init => _stance = value; }

    internal Term<Stance> _stance;

    /// <summary>How certain the claimant presents the claim to be; <see cref="Certainty.Unspecified"/> by default.</summary>
    /// <remarks>JSON: <c>certainty</c>.</remarks>
    public Term<Certainty> Certainty { get => _certainty; init => _certainty = value; }

    internal Term<Certainty> _certainty;

    /// <summary>The claim in structured form; null if there is none (Wikibase snak).</summary>
    /// <remarks>JSON: <c>proposition</c>.</remarks>
    public Proposition? Proposition { get => _proposition; init => _proposition = value; }

    internal Proposition? _proposition;

    /// <summary>The date on which the claim was made; null if not specified (schema:datePublished).</summary>
    /// <remarks>JSON: <c>assertedOn</c>.</remarks>
    public PartialDate? AssertedOn { get => _assertedOn; init => _assertedOn = value; }

    internal PartialDate? _assertedOn;

    /// <summary>The period that the claim is about; null if not specified (schema:temporalCoverage).</summary>
    /// <remarks>JSON: <c>validTime</c>.</remarks>
    public DateInterval? ValidTime { get => _validTime; init => _validTime = value; }

    internal DateInterval? _validTime;

    /// <summary>The citations of sources in which the claim appears; empty by default (schema:appearance).</summary>
    /// <remarks>JSON: <c>citations</c>.</remarks>
    public ValueList<Citation> Citations { get => _citations; init => _citations = value; }

    internal ValueList<Citation> _citations;

    /// <summary>Whether the claim is still maintained; <see cref="ClaimStatus.Active"/> by default.</summary>
    /// <remarks>JSON: <c>status</c>.</remarks>
    public Term<ClaimStatus> Status { get => _status; init => _status = value; }

    internal Term<ClaimStatus> _status;

    /// <summary>The date since which the claim has had its status; null if not specified.</summary>
    /// <remarks>JSON: <c>statusOn</c>.</remarks>
    public PartialDate? StatusOn { get => _statusOn; init => _statusOn = value; }

    internal PartialDate? _statusOn;

    /// <summary>The reason for the status; null if not specified.</summary>
    /// <remarks>JSON: <c>statusReason</c>.</remarks>
    public string? StatusReason { get => _statusReason; init => _statusReason = value; }

    internal string? _statusReason;

    /// <summary>The earlier claims that this claim replaces; empty by default. The relation has no cycles (npx:supersedes of nanopublications).</summary>
    /// <remarks>JSON: <c>supersedes</c>.</remarks>
    public ValueList<ClaimId> Supersedes { get => _supersedes; init => _supersedes = value; }

    internal ValueList<ClaimId> _supersedes;

    /// <summary>The earlier claims that this claim repeats; empty by default. The relation has no cycles.</summary>
    /// <remarks>JSON: <c>repeats</c>.</remarks>
    public ValueList<ClaimId> Repeats { get => _repeats; init => _repeats = value; }

    internal ValueList<ClaimId> _repeats;

    /// <summary>Reviews of the claim by others, such as fact-checkers; empty by default (schema:ClaimReview).</summary>
    /// <remarks>JSON: <c>reviews</c>.</remarks>
    public ValueList<Review> Reviews { get => _reviews; init => _reviews = value; }

    internal ValueList<Review> _reviews;

    /// <summary>The actor that added the claim to the dataset; null if not specified.</summary>
    /// <remarks>JSON: <c>recordedBy</c>.</remarks>
    public ActorId? RecordedBy { get => _recordedBy; init => _recordedBy = value; }

    internal ActorId? _recordedBy;

    /// <summary>The date on which the claim was added to the dataset; null if not specified.</summary>
    /// <remarks>JSON: <c>recordedOn</c>.</remarks>
    public PartialDate? RecordedOn { get => _recordedOn; init => _recordedOn = value; }

    internal PartialDate? _recordedOn;

    /// <summary>Free keywords; empty by default (schema:keywords).</summary>
    /// <remarks>JSON: <c>tags</c>.</remarks>
    public ValueList<string> Tags { get => _tags; init => _tags = value; }

    internal ValueList<string> _tags;

    /// <summary>Gets a value indicating whether the claim is still maintained: its status is <see cref="ClaimStatus.Active"/> or unknown to ClaimModel.</summary>
    public bool IsActive => Status == ClaimStatus.Active || !Status.IsKnown;

    /// <summary>The actors that make the claim: the claimants, and the actor on whose behalf they speak.</summary>
    internal IEnumerable<ActorId> Speakers => OnBehalfOf is { } principal ? Claimants.Append(principal) : Claimants;

    /// <summary>Determines whether an actor makes the claim, or optionally whether others make it on the actor's behalf.</summary>
    internal bool IsMadeBy(ActorId actor, bool alsoOnBehalf) => Claimants.IndexOf(actor) >= 0 || (alsoOnBehalf && OnBehalfOf == actor);

    internal override string ReferenceId => _id.Value;

    /// <summary>Returns the id and the text.</summary>
    public override string ToString() => $"{Id}: {Text}";
}
