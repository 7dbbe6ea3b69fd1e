using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Measures;
using ClaimModel.Analysis.Time;
using ClaimModel.Model.Claims;

namespace ClaimModel.Analysis.Issues;

/// <summary>Creates issues: determines everything about their claims that decides which of them conflict.</summary>
/// <param name="index">The claims by issue.</param>
/// <param name="options">The options of the search.</param>
/// <param name="includesSuperseded">Whether to include claims that are superseded.</param>
/// <param name="added">A claim that is compared in addition to those of the dataset, in place of one with its id; null if there is none.</param>
/// <param name="repetitions">The repetitions, those of the additional claim included.</param>
/// <param name="cancellationToken">Cancels the creation of an issue.</param>
internal sealed class IssueBuilder(IssueIndex index, FinderOptions options, bool includesSuperseded, Claim? added, RepeatGraph repetitions, CancellationToken cancellationToken = default)
{
    private readonly List<string> _unknownModalities = [];
    private readonly Dictionary<object, ValidPeriod> _periods = [];
    private static readonly object NoDate = new();

    /// <summary>Creates an issue from the claims that are on it; null if fewer than two of them are compared.</summary>
    public IssueContext? Create(in IssueKey key, ReadOnlySpan<Placement> placements)
    {
        _periods.Clear();
        var claims = new List<IssueClaim>(placements.Length);
        var originals = new List<IssueClaim>();
        foreach (var placement in placements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(ClaimOf(placement), placement, key, claims, originals);
        }

        claims = InOrder(claims);
        if (claims.Count < 2)
        {
            return null;
        }

        if (key.Kind == IssueKind.Issue)
        {
            JoinValues([.. claims, .. originals]);
        }

        return new()
        {
            Key = key,
            Predicate = claims.Find(claim => !claim.IsAttributed)!.Predicate.Class, // at most one claim is attributed
            IsReversed = key.Kind == IssueKind.Issue && key.Predicate % 2 == 1,
            Claims = [.. claims],
            Others = originals,
            Traits = new(claims),
            Terms = index.Terms.Comparer,
            Qualifiers = index.Terms.Qualifiers,
            IgnoresUndeterminedTime = !options.IncludeUndetermined,
        };
    }

    /// <summary>Returns the claims in the ordinal order of their ids, and only the first of those with the same id.</summary>
    private static List<IssueClaim> InOrder(List<IssueClaim> claims)
    {
        var ordered = new List<IssueClaim>(claims.Count);
        foreach (var claim in claims.OrderBy(claim => claim.Claim.Id.Value, StringComparer.Ordinal)) // stable
        {
            if (ordered.Count == 0 || claim.Claim.Id != ordered[^1].Claim.Id)
            {
                ordered.Add(claim);
            }
        }

        return ordered;
    }

    /// <summary>Determines whether a claim is superseded: its status says so, or another claim of the same side supersedes it.</summary>
    public bool IsSuperseded(Claim claim)
    {
        if (claim.Status == ClaimStatus.Superseded || (added is not null && added.Supersedes.IndexOf(claim.Id) >= 0 && ClaimStanding.Supersedes(added, claim, index.Lists)))
        {
            return true;
        }

        foreach (var later in index.SupersedersOf(claim.Id))
        {
            if (later.Id != added?.Id && ClaimStanding.Supersedes(later, claim, index.Lists))
            {
                return true;
            }
        }

        return false;
    }

    private Claim ClaimOf(in Placement placement) => placement.Claim < 0 ? added! : index.Dataset.Claims[placement.Claim]; // a negative index is that of the additional claim

    private void Add(Claim claim, in Placement placement, in IssueKey key, List<IssueClaim> claims, List<IssueClaim> originals)
    {
        var isSuperseded = IsSuperseded(claim);
        var isCompared = IssueIndex.IsCompared(claim) && (!isSuperseded || includesSuperseded);
        if (isCompared || (key.Kind == IssueKind.Issue && (index.IncludesAll || repetitions.Find(claim.Id) is not null)))
        {
            (isCompared ? claims : originals).Add(Create(claim, placement, key, isSuperseded));
        }
    }

    private IssueClaim Create(Claim claim, in Placement placement, in IssueKey key, bool isSuperseded)
    {
        var isAttributed = key.Kind == IssueKind.Attribution && placement.IsReversed;
        var terms = index.Terms;
        var proposition = isAttributed ? null : claim.Proposition!; // only claims with a proposition are on an issue, unless others are about them
        var predicate = proposition is null ? default : terms.Predicates.Resolve(proposition.Predicate);
        var (subject, value) = proposition is null
            ? (terms.Terms.ResolveExactly(claim.Id.Value), null)
            : placement.IsReversed
            ? (terms.Terms.Resolve(proposition.Value!), terms.Terms.Resolve(proposition.Subject)) // only statements with a term are reversed
            : (terms.SubjectOf(proposition, predicate), proposition.Value is { } text ? terms.Terms.Resolve(text) : null);
        var quantity = proposition is { Value: null, Quantity: { } stated } ? stated : null;
        var date = proposition is { Value: null, Quantity: null } ? proposition.Date : null;
        var modality = ModalityKind.Of(claim, _unknownModalities);
        return new()
        {
            Claim = claim,
            Stance = StanceOf(claim),
            Certainty = isAttributed ? CertaintyLevel.Certain : CertaintyOf(claim),
            Modality = modality,
            Predicate = predicate,
            IsReversed = placement.IsReversed,
            IsPrimary = placement.IsPrimary,
            IsAttributed = isAttributed,
            Subject = subject,
            Kind = value is not null ? ValueKind.Term : quantity is not null ? ValueKind.Quantity : date is not null ? ValueKind.Date : ValueKind.None,
            Value = value is null ? null : new(value),
            Quantity = quantity is null ? null : QuantityRange.Of(quantity, quantity.Unit ?? predicate.Unit, terms.Units),
            Date = date is null ? null : new(date),
            Time = proposition is null ? ValidPeriod.Unstated : PeriodOf(claim, hasDay: predicate.Class.IsTimeVarying || key.Kind == IssueKind.DisjointPredicates, modality),
            Qualifiers = proposition is null ? QualifierTable.None : terms.Qualifiers.Of(proposition),
            IsSuperseded = isSuperseded,
            Repetition = repetitions.Find(claim.Id),
        };
    }

    private ValidPeriod PeriodOf(Claim claim, bool hasDay, ModalityKind modality)
    {
        if (claim.ValidTime is { } time)
        {
            return PeriodOf(time, index => ValidPeriod.Of(time, index));
        }

        if (!hasDay || modality.Index != ModalityKind.Stated)
        {
            return ValidPeriod.Unstated;
        }

        var date = repetitions.Find(claim.Id) is { Originals.Count: > 0 } repetition ? repetition.OriginalDate() : claim.AssertedOn;
        return PeriodOf(date ?? NoDate, index => ValidPeriod.Of(new AssertedDay(date), index));
    }

    private ValidPeriod PeriodOf(object key, Func<int, ValidPeriod> create)
    {
        if (!_periods.TryGetValue(key, out var period))
        {
            _periods[key] = period = create(_periods.Count + 1);
        }

        return period;
    }

    /// <summary>Joins the values of claims that repeat each other in other languages.</summary>
    private void JoinValues(List<IssueClaim> claims)
    {
        if (!claims.Exists(claim => claim is { Value: not null, Repetition.Originals.Count: > 0 }))
        {
            return;
        }

        var joined = new JoinedValues();
        var byId = new Dictionary<ClaimId, IssueClaim>();
        foreach (var claim in claims)
        {
            byId.TryAdd(claim.Claim.Id, claim);
        }

        foreach (var claim in claims)
        {
            foreach (var repeated in claim.Claim.Repeats)
            {
                if (claim.Value is { } value && byId.TryGetValue(repeated, out var original) && original != claim && original.Value is { } originalValue)
                {
                    joined.Join(value.Term, TextOf(claim), LanguageOf(claim), originalValue.Term, TextOf(original), LanguageOf(original));
                }
            }
        }

        foreach (var claim in claims)
        {
            if (claim.Value is { } value)
            {
                claim.Value = joined.MeaningOf(value.Term);
            }
        }
    }

    private LanguageTag? LanguageOf(IssueClaim claim) => claim.Claim.Language ?? index.Dataset.Language;

    private static string TextOf(IssueClaim claim) =>
        claim.IsReversed ? claim.Claim.Proposition!.Subject : claim.Claim.Proposition!.Value!; // the claim has a term as its value

    private static ClaimStance StanceOf(Claim claim) =>
        claim.Stance == Stance.Asserts ? ClaimStance.Asserts
        : claim.Stance == Stance.Denies ? ClaimStance.Denies
        : claim.Stance == Stance.Questions ? ClaimStance.Questions
        : ClaimStance.Other;

    private static CertaintyLevel CertaintyOf(Claim claim) =>
        claim.Certainty == Certainty.Possible ? CertaintyLevel.Possible
        : claim.Certainty == Certainty.Probable ? CertaintyLevel.Probable
        : CertaintyLevel.Certain;
}
