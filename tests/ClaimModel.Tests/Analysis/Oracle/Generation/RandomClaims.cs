namespace ClaimModel.Tests.Analysis.Oracle.Generation;

/// <summary>Random claims that repeat and supersede each other.</summary>
internal sealed class RandomClaims(Dice dice, Theme theme)
{
    private static readonly string[] Actors = ["ann", "bob", "russia"];

    private readonly RandomDates _dates = new(dice);
    private readonly int _denials = dice.Pick(0, 20, 30, 50);
    private readonly int _questions = dice.Pick(0, 0, 15, 40);
    private readonly int _repetitions = dice.Pick(0, 0, 0, 15, 30);
    private readonly int _supersessions = dice.Pick(0, 0, 0, 15, 40);
    private readonly int _sameSpeaker = dice.Pick(0, 50, 100);
    private readonly int _promises = dice.Pick(0, 0, 0, 0, 40);
    private readonly int _timed = dice.Pick(0, 0, 0, 20, 90);
    private readonly int _certain = dice.Pick(0, 0, 30, 60);
    private readonly int _limited = dice.Pick(0, 0, 10, 50);

    public ValueList<Claim> Create(int count)
    {
        var ids = Enumerable.Range(0, count).Select(number => ClaimId.Parse($"c{number}")).ToList();
        return [.. ids.Select(id => Limited(Create(id, ids)))];
    }

    private Claim Create(ClaimId id, IReadOnlyList<ClaimId> ids) => new()
    {
        Id = id,
        Text = "A claim.",
        Language = dice.Maybe(50, "en", "en-GB", "ru", "fr") is { } language ? LanguageTag.Parse(language) : null,
        Claimants = Claimants(),
        OnBehalfOf = dice.Maybe(15, Actors) is { } side ? ActorId.Parse(side) : (ActorId?)null,
        Certainty = Term<Certainty>.Parse(dice.Maybe(_certain, "certain", "probable", "possible", "sure") ?? "unspecified"),
        Stance = StanceOf(dice.Between(0, 99)),
        Proposition = dice.Chance(96) ? theme.Proposition(ids) : null,
        AssertedOn = dice.Chance(60) ? _dates.AssertedOn() : null,
        ValidTime = dice.Chance(_timed) ? _dates.ValidTime() : null,
        Repeats = Others(_repetitions, ids),
        Supersedes = Others(_supersessions, ids),
    };

    /// <summary>Returns a claim with a modality and status of its own.</summary>
    private Claim Limited(Claim claim)
    {
        if (dice.Chance(_promises))
        {
            return claim with { Modality = dice.Pick(Modality.Promise, Modality.Prediction) };
        }

        return !dice.Chance(_limited) ? claim : claim with
        {
            Modality = Term<Modality>.Parse(dice.Pick("fact", "fact", "fact", "fact", "value", "allegation", "policy", "prediction", "promise", "wish")),
            Status = Term<ClaimStatus>.Parse(dice.Pick("active", "active", "active", "active", "superseded", "retracted", "corrected", "misattributed", "archived")),
        };
    }

    private ValueList<ActorId> Claimants()
    {
        var actors = dice.Chance(_sameSpeaker) ? ["ann"] : Actors;
        return [.. dice.Some(dice.Pick(0, 1, 1, 1, 2), actors).Select(ActorId.Parse)];
    }

    private Term<Stance> StanceOf(int number) => number < _denials ? Stance.Denies
        : number < _denials + _questions ? Stance.Questions
        : number == 99 ? Term<Stance>.Parse("doubts")
        : Stance.Asserts;

    private ValueList<ClaimId> Others(int percent, IReadOnlyList<ClaimId> ids) =>
        dice.Chance(percent) ? [.. dice.Some(dice.Pick(1, 1, 1, 2), [.. ids.Take(12), "unknown"])] : [];
}
