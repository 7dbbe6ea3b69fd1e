using ClaimModel.Analysis.Measures;
using ClaimModel.Analysis.Time;

namespace ClaimModel.Analysis.Issues;

/// <summary>A claim on an issue, with everything that decides which other claims it conflicts with. Its value is final once the issue is complete.</summary>
internal sealed class IssueClaim
{
    public required Claim Claim { get; init; }

    public required ClaimStance Stance { get; init; }

    public required CertaintyLevel Certainty { get; init; }

    public required ModalityKind Modality { get; init; }

    /// <summary>What the predicate means, in the direction in which the claim is written.</summary>
    public required PredicateMeaning Predicate { get; init; }

    /// <summary>Whether the claim is on the issue in the direction opposite to that in which it is written: its value is the subject.</summary>
    public required bool IsReversed { get; init; }

    /// <summary>Whether rules that compare statements are evaluated on this issue, and not on the other one that the claim is on.</summary>
    public required bool IsPrimary { get; init; }

    public required ResolvedTerm Subject { get; init; }

    public required ValueKind Kind { get; init; }

    /// <summary>The value if it is a term; null otherwise.</summary>
    public ValueMeaning? Value { get; set; }

    public QuantityRange? Quantity { get; init; }

    public DateSpan? Date { get; init; }

    public required ValidPeriod Time { get; init; }

    public required QualifierSet Qualifiers { get; init; }

    public required bool IsSuperseded { get; init; }

    public required RepeatGraph.Node? Repetition { get; init; }

    /// <summary>Whether the claim is the subject of others that deny that it was made.</summary>
    public bool IsAttributed { get; init; }

    /// <summary>The time of the claim as an outcome: its valid time, or the date on which it was asserted; null if it states neither.</summary>
    public ValidPeriod? OutcomeTime => _outcomeTime ??=
        Time.Interval is not null ? Time : Claim.AssertedOn is { } date ? ValidPeriod.Of((DateInterval)date, -1) : null;

    private ValidPeriod? _outcomeTime;

    /// <summary>Whether the claim states that it is certain or probable.</summary>
    public bool IsStatedWithCertainty => Claim.Certainty == ClaimModel.Certainty.Certain || Claim.Certainty == ClaimModel.Certainty.Probable;

    /// <summary>A value that is equal for equal values on the issue.</summary>
    public object? ValueIdentity => Kind switch
    {
        ValueKind.Term => Value!.Key, // claims of this kind have one
        ValueKind.Quantity => Quantity?.Identity ?? (object)this, // a quantity that is not valid is like no other
        ValueKind.Date => Date!.Identity, // claims of this kind have one
        _ => null,
    };
}

/// <summary>Specifies the stance of a claim.</summary>
internal enum ClaimStance : byte
{
    Asserts,
    Denies,
    Questions,
    Other,
}

/// <summary>Specifies how certain a claim is.</summary>
internal enum CertaintyLevel : byte
{
    Possible,
    Probable,

    /// <summary>Certain, or the certainty is not specified.</summary>
    Certain,
}

/// <summary>Specifies the kind of value that a proposition has.</summary>
internal enum ValueKind : byte
{
    None,
    Term,
    Quantity,
    Date,
}
