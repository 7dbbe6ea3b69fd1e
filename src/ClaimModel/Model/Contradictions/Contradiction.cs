using System.Security.Cryptography;
using System.Text;
using ClaimModel.Model;

namespace ClaimModel;

/// <summary>Claims that cannot stand together (conflict of AIF; contrary and contradictory of Argdown; cito:disagreesWith).</summary>
/// <remarks>It records a disagreement and never says who is right.</remarks>
public sealed partial record Contradiction : ExtensibleRecord
{
    /// <summary>Makes a contradiction of its required members and those given beside them.</summary>
    public Contradiction()
    {
    }

    /// <summary>Unique among the contradictions of a dataset; where none is given, the one that <see cref="IdFor"/> derives from the claims.</summary>
    public ContradictionId Id { get => HasDerivedId ? IdFor(Claims.AsSpan()) : _id; init => _id = value; }

    /// <summary>Whether no id was given; a derived one is not written.</summary>
    public bool HasDerivedId => _id == default;

    internal ContradictionId _id;

    /// <summary>The claims at odds: two or more distinct ones. Their order has no meaning: A and B are the same contradiction as B and A. Required.</summary>
    public required ValueList<ClaimId> Claims { get => _claims; init => _claims = value; }

    internal ValueList<ClaimId> _claims;

    /// <summary>How hard they exclude each other. Required.</summary>
    public required Term<ContradictionStrength> Strength { get => _strength; init => _strength = value; }

    internal Term<ContradictionStrength> _strength;

    /// <summary>What it rests on; null where not stated.</summary>
    public Term<ContradictionBasis>? Basis { get => _basis; init => _basis = value; }

    internal Term<ContradictionBasis>? _basis;

    /// <summary>The point at issue; null where not stated.</summary>
    public TopicId? Topic { get => _topic; init => _topic = value; }

    internal TopicId? _topic;

    /// <summary>The claim that answers the other; null where neither does, or where it is not stated (cito:corrects).</summary>
    public ClaimId? Direction { get => _direction; init => _direction = value; }

    internal ClaimId? _direction;

    /// <summary>Why they cannot stand together, in a sentence; null where not stated.</summary>
    public string? Explanation { get => _explanation; init => _explanation = value; }

    internal string? _explanation;

    /// <summary>Where the work on it stands; <see cref="ContradictionStatus.Open"/> by default.</summary>
    public Term<ContradictionStatus> Status { get => _status; init => _status = value; }

    internal Term<ContradictionStatus> _status;

    /// <summary>Why it only looks like one; null unless the status is <see cref="ContradictionStatus.Apparent"/>.</summary>
    public Term<ApparentReason>? ApparentBecause { get => _apparentBecause; init => _apparentBecause = value; }

    internal Term<ApparentReason>? _apparentBecause;

    /// <summary>How it was found; null for by hand, by somebody not stated.</summary>
    public Detection? Detection { get => _detection; init => _detection = value; }

    internal Detection? _detection;

    /// <summary>Who reviewed it; null where not stated.</summary>
    public ActorId? ReviewedBy { get => _reviewedBy; init => _reviewedBy = value; }

    internal ActorId? _reviewedBy;

    /// <summary>When it was reviewed; null where not stated.</summary>
    public PartialDate? ReviewedOn { get => _reviewedOn; init => _reviewedOn = value; }

    internal PartialDate? _reviewedOn;

    /// <summary>Remarks of the reviewer; null where there are none.</summary>
    public string? Note { get => _note; init => _note = value; }

    internal string? _note;

    /// <summary>The id that stands for a set of claims: the same for the same claims, in whatever order they come and however often.</summary>
    /// <remarks>
    /// The claims' ids in ordinal order, joined by <c>~</c>. Where that would be ambiguous or longer than an id may be, <c>~</c> and
    /// 32 hexadecimal digits of the SHA-256 of the ids, each followed by a line feed.
    /// </remarks>
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

    internal override string ReferenceId => _id.Value;

    /// <summary>The claims, joined by <c>≠</c>, and the strength.</summary>
    public override string ToString() => $"{string.Join(" ≠ ", Claims)} ({Strength})";
}
