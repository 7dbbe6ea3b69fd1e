namespace ClaimModel;

/// <summary>A statement that one or more actors have made (schema:Claim).</summary>
/// <remarks>
/// <para>
/// A claim records what was said (<see cref="Text"/>), who said it (<see cref="Claimants"/>), where it was published (<see cref="Citations"/>)
/// and who added it to the dataset (<see cref="RecordedBy"/>). It does not record whether the statement is true.
/// </para>
/// <para>
/// Contradictions are found between claims that have a <see cref="Proposition"/>. A claim that is withdrawn or replaced remains in the dataset;
/// its <see cref="Status"/>, and <see cref="Supersedes"/> of the claim that replaces it, record the change.
/// </para>
/// <para>
/// The Argument Interchange Format divides a claim into two nodes: the locution, which is the act of saying it, and the information node
/// (I-node), which is what is said.
/// </para>
/// <para>Records are immutable and thread-safe, and equal if all their members are.</para>
/// </remarks>
public sealed partial record Claim : ExtensibleRecord
{
    /// <summary>The id of the claim, unique among the claims of a dataset. Required.</summary>
    /// <remarks>JSON: <c>id</c>.</remarks>
    public required ClaimId Id { get => _id; init => _id = value; }

    internal ClaimId _id;

    /// <summary>The statement as a sentence that can be understood without context (schema:text). Required.</summary>
    /// <remarks>JSON: <c>text</c>.</remarks>
    public required string Text { get => _text; init => _text = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _text = "";

    /// <summary>The language of the text; null for the language of the dataset (schema:inLanguage).</summary>
    /// <remarks>JSON: <c>language</c>.</remarks>
    public LanguageTag? Language { get => _language; init => _language = value; }

    internal LanguageTag? _language;

    /// <summary>Translations of the text, by language; empty by default.</summary>
    /// <remarks>JSON: <c>translations</c>.</remarks>
    public LanguageMap Translations { get => _translations; init => _translations = value; }

    internal LanguageMap _translations;

    /// <summary>The actors that made the claim; if there are several, they made it jointly. Empty by default, which means that the claimant is unknown (schema:author).</summary>
    /// <remarks>JSON: <c>claimants</c>.</remarks>
    public ValueList<ActorId> Claimants { get => _claimants; init => _claimants = value; }

    internal ValueList<ActorId> _claimants;

    /// <summary>The actor on whose behalf the claimants spoke, such as the state that a minister represents; null if they spoke for themselves (prov:actedOnBehalfOf).</summary>
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

    /// <summary>The kind of statement, such as a statement of fact or a promise; <see cref="Modality.Fact"/> by default.</summary>
    /// <remarks>JSON: <c>modality</c>.</remarks>
    public Term<Modality> Modality { get => _modality; init => _modality = value; }

    internal Term<Modality> _modality;

    /// <summary>Whether the claim asserts, denies or questions its proposition; <see cref="Stance.Asserts"/> by default.</summary>
    /// <remarks>JSON: <c>stance</c>.</remarks>
    public Term<Stance> Stance { get => _stance; init => _stance = value; }

    internal Term<Stance> _stance;

    /// <summary>How certain the claim is, according to its claimants; <see cref="Certainty.Unspecified"/> by default.</summary>
    /// <remarks>JSON: <c>certainty</c>.</remarks>
    public Term<Certainty> Certainty { get => _certainty; init => _certainty = value; }

    internal Term<Certainty> _certainty;

    /// <summary>The claim in structured form, as a subject, a predicate and a value; null if there is none. Contradictions are found between propositions.</summary>
    /// <remarks>JSON: <c>proposition</c>.</remarks>
    public Proposition? Proposition { get => _proposition; init => _proposition = value; }

    internal Proposition? _proposition;

    /// <summary>The date on which the claim was made; null if not specified (schema:datePublished).</summary>
    /// <remarks>JSON: <c>assertedOn</c>.</remarks>
    public PartialDate? AssertedOn { get => _assertedOn; init => _assertedOn = value; }

    internal PartialDate? _assertedOn;

    /// <summary>The date or period that the claim is about, as opposed to when it was made; null if not specified (schema:temporalCoverage).</summary>
    /// <remarks>JSON: <c>validTime</c>.</remarks>
    public DateInterval? ValidTime { get => _validTime; init => _validTime = value; }

    internal DateInterval? _validTime;

    /// <summary>The places in sources where the claim appears; empty by default (schema:appearance).</summary>
    /// <remarks>JSON: <c>citations</c>.</remarks>
    public ValueList<Citation> Citations { get => _citations; init => _citations = value; }

    internal ValueList<Citation> _citations;

    /// <summary>Whether the claim is active, or was retracted, corrected, superseded or misattributed; <see cref="ClaimStatus.Active"/> by default.</summary>
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

    /// <summary>The earlier claims that this claim replaces; empty by default. The relation has no cycles (npx:supersedes).</summary>
    /// <remarks>JSON: <c>supersedes</c>.</remarks>
    public ValueList<ClaimId> Supersedes { get => _supersedes; init => _supersedes = value; }

    internal ValueList<ClaimId> _supersedes;

    /// <summary>The earlier claims that this claim repeats, perhaps in other words or in another language; empty by default. The relation has no cycles.</summary>
    /// <remarks>JSON: <c>repeats</c>.</remarks>
    public ValueList<ClaimId> Repeats { get => _repeats; init => _repeats = value; }

    internal ValueList<ClaimId> _repeats;

    /// <summary>The claims that this claim is evidence for; empty by default. The relation has no cycles (cito:supports).</summary>
    /// <remarks>JSON: <c>supports</c>.</remarks>
    public ValueList<ClaimId> Supports { get => _supports; init => _supports = value; }

    internal ValueList<ClaimId> _supports;

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

    /// <summary>Identifiers of the claim in external registers, such as a database of fact-checks; empty by default (schema:identifier).</summary>
    /// <remarks>JSON: <c>identifiers</c>.</remarks>
    public ValueList<Identifier> Identifiers { get => _identifiers; init => _identifiers = value; }

    internal ValueList<Identifier> _identifiers;

    /// <summary>Free keywords; empty by default (schema:keywords).</summary>
    /// <remarks>JSON: <c>tags</c>.</remarks>
    public ValueList<string> Tags { get => _tags; init => _tags = value; }

    internal ValueList<string> _tags;

    /// <summary>Gets a value indicating whether the claim is active: its status is <see cref="ClaimStatus.Active"/>, or a word that ClaimModel does not know.</summary>
    /// <remarks>A claim that another claim supersedes remains active until its own status is changed; rule CM4406 reports such claims.</remarks>
    public bool IsActive => Status == ClaimStatus.Active || !Status.IsKnown;

    /// <summary>The actors that make the claim: the claimants, and the actor on whose behalf they speak.</summary>
    internal IEnumerable<ActorId> Speakers => OnBehalfOf is { } principal ? Claimants.Append(principal) : Claimants;

    /// <summary>Determines whether an actor makes the claim, or optionally whether others make it on the actor's behalf.</summary>
    internal bool IsMadeBy(ActorId actor, bool alsoOnBehalf) => Claimants.IndexOf(actor) >= 0 || (alsoOnBehalf && OnBehalfOf == actor);

    internal override string ReferenceId => _id.Value;

    /// <summary>Gets the id and the text.</summary>
    internal override string ShortText => $"{Id}: {Text}";
}
