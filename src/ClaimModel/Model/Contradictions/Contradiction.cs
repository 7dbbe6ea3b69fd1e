using System.Security.Cryptography;
using System.Text;
using ClaimModel.Model;

namespace ClaimModel;

/// <summary>A disagreement between two or more claims (cito:disagreesWith).</summary>
/// <remarks>
/// <para>
/// A contradiction records that claims exclude each other, how strongly and why. It does not say which of the claims is right.
/// <see cref="Analysis.ContradictionFinder"/> finds contradictions.
/// </para>
/// <para>Records are immutable and thread-safe, and equal if all their members are.</para>
/// </remarks>
public sealed partial record Contradiction : ExtensibleRecord
{
    /// <summary>The id of the contradiction, unique among the contradictions of a dataset; derived from the claims if not specified.</summary>
    /// <remarks>JSON: <c>id</c>. For the derived id, see <see cref="IdFor(ClaimId[])"/>.</remarks>
    public ContradictionId Id { get => HasDerivedId ? IdFor(Claims.AsSpan()) : _id; init => _id = value; }

    /// <summary>Gets a value indicating whether the id is derived from the claims. A derived id is not written to JSON.</summary>
    public bool HasDerivedId => _id == default;

    internal ContradictionId _id;

    /// <summary>The claims that contradict each other: two or more, without duplicates. Their order has no meaning. Required.</summary>
    /// <remarks>JSON: <c>claims</c>.</remarks>
    public required ValueList<ClaimId> Claims { get => _claims; init => _claims = value; }

    internal ValueList<ClaimId> _claims;

    /// <summary>How strongly the claims exclude each other: as contradictory, as contrary, or only as a tension. Required.</summary>
    /// <remarks>JSON: <c>strength</c>.</remarks>
    public required Term<ContradictionStrength> Strength { get => _strength; init => _strength = value; }

    internal Term<ContradictionStrength> _strength;

    /// <summary>What the contradiction is based on, such as numbers or dates; null if not specified.</summary>
    /// <remarks>JSON: <c>basis</c>.</remarks>
    public Term<ContradictionBasis>? Basis { get => _basis; init => _basis = value; }

    internal Term<ContradictionBasis>? _basis;

    /// <summary>The topic that the claims disagree about; null if not specified.</summary>
    /// <remarks>JSON: <c>topic</c>.</remarks>
    public TopicId? Topic { get => _topic; init => _topic = value; }

    internal TopicId? _topic;

    /// <summary>The claim that was made in response to the others; null if there is none, or if it is not specified (cito:corrects).</summary>
    /// <remarks>JSON: <c>direction</c>.</remarks>
    public ClaimId? Direction { get => _direction; init => _direction = value; }

    internal ClaimId? _direction;

    /// <summary>A sentence that explains why the claims contradict each other; null if not specified.</summary>
    /// <remarks>JSON: <c>explanation</c>.</remarks>
    public string? Explanation { get => _explanation; init => _explanation = value; }

    internal string? _explanation;

    /// <summary>The state of the review, such as confirmed or dismissed; <see cref="ContradictionStatus.Open"/> by default.</summary>
    /// <remarks>JSON: <c>status</c>.</remarks>
    public Term<ContradictionStatus> Status { get => _status; init => _status = value; }

    internal Term<ContradictionStatus> _status;

    /// <summary>The reason why the contradiction is only apparent; null unless <see cref="Status"/> is <see cref="ContradictionStatus.Apparent"/>.</summary>
    /// <remarks>JSON: <c>apparentBecause</c>.</remarks>
    public Term<ApparentReason>? ApparentBecause { get => _apparentBecause; init => _apparentBecause = value; }

    internal Term<ApparentReason>? _apparentBecause;

    /// <summary>How the contradiction was found; null if not specified, which means that an unnamed person found it.</summary>
    /// <remarks>JSON: <c>detection</c>.</remarks>
    public Detection? Detection { get => _detection; init => _detection = value; }

    internal Detection? _detection;

    /// <summary>The actor that reviewed the contradiction; null if not specified.</summary>
    /// <remarks>JSON: <c>reviewedBy</c>.</remarks>
    public ActorId? ReviewedBy { get => _reviewedBy; init => _reviewedBy = value; }

    internal ActorId? _reviewedBy;

    /// <summary>The date of the review; null if not specified.</summary>
    /// <remarks>JSON: <c>reviewedOn</c>.</remarks>
    public PartialDate? ReviewedOn { get => _reviewedOn; init => _reviewedOn = value; }

    internal PartialDate? _reviewedOn;

    /// <summary>A note by the reviewer; null if there is none.</summary>
    /// <remarks>JSON: <c>note</c>.</remarks>
    public string? Note { get => _note; init => _note = value; }

    internal string? _note;

    /// <summary>Derives the id of a contradiction from its claims. The order of the claims and duplicates do not matter.</summary>
    /// <remarks>
    /// The derived id consists of the ids of the claims in ordinal order, joined by <c>~</c>. If that is ambiguous or too long for an id, it
    /// is <c>~</c> followed by the first 32 hexadecimal digits of the SHA-256 hash of the ids, each followed by a line feed.
    /// </remarks>
    public static ContradictionId IdFor(params ClaimId[] claims) => IdFor((ReadOnlySpan<ClaimId>)claims);

    /// <inheritdoc cref="IdFor(ClaimId[])"/>
    public static ContradictionId IdFor(params ReadOnlySpan<ClaimId> claims)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            ids.Add(claim.Value);
        }

        var joined = string.Join('~', ids);
        if (joined.Length > 0 && joined.Length <= RecordId.MaxLength && !ids.Any(id => id.Contains('~', StringComparison.Ordinal)))
        {
            return ContradictionId.Parse(joined);
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(ids.Select(id => id + "\n"))));
        return ContradictionId.Parse("~" + Convert.ToHexString(hash.AsSpan(0, 16)));
    }

    /// <summary>Returns the distinct claims that exist.</summary>
    internal List<Claim> FindClaims(Func<ClaimId, Claim?> find) => [.. Claims.Distinct().Select(find).OfType<Claim>()];

    internal override string ReferenceId => _id.Value;

    /// <summary>Gets the claims, joined by <c>≠</c>, and the strength.</summary>
    internal override string ShortText => $"{string.Join(" ≠ ", Claims)} ({Strength})";
}
