using System.Text.RegularExpressions;
using ClaimModel.Analysis;

namespace ClaimModel.Tests.Analysis;

/// <summary>
/// Claims in shorthand, separated by "; ": <c>ann asserts capital=York @2017 ~probable</c>. The first word is the id, and the part before
/// its dot is the claimant (<c>ann+bob</c> for a joint claim, <c>?</c> if not known). The stance follows, then the subject (x by default),
/// predicate and value: <c>city/capital=York</c> for words, <c>toll#90..110:people</c> for a quantity, <c>held*2017-04-12</c> for a date.
/// <c>@</c> valid time, <c>~</c> certainty, <c>!</c> status, <c>&amp;</c> modality, <c>^</c> supersedes, <c>"</c> repeats, <c>&gt;</c> on behalf of, <c>on:</c> asserted on.
/// The predicates capital, toll, deaths, held and role are functional; the unit of deaths is people.
/// </summary>
internal static partial class ShortClaims
{
    public static ClaimDataset Read(string claims) => new()
    {
        Predicates =
        [
            new() { Id = "capital", Functional = true },
            new() { Id = "toll", Functional = true },
            new() { Id = "deaths", Functional = true, Unit = "people" },
            new() { Id = "held", Functional = true },
            new() { Id = "role", Functional = true },
            new() { Id = "likes" },
        ],
        Actors = [new() { Id = "x", Name = "X" }, new() { Id = "york", Name = "York" }],
        Claims = claims.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(ReadClaim).ToValueList(),
    };

    /// <summary>Finds the contradictions of a dataset.</summary>
    public static FinderResult Find(this ClaimDataset dataset, FinderOptions? options = null) =>
        ContradictionFinder.Find(dataset, options, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Returns the findings in shorthand: <c>contradictory negation opposite-stance ann bob</c>.</summary>
    public static string Write(FinderResult result) => string.Join(
        "; ",
        result.Found.Select(found => found.Contradiction.Status == ContradictionStatus.Apparent
                ? $"apparent {found.Contradiction.ApparentBecause} {found.Rule} {Ids(found.Contradiction.Claims)}"
                : $"{found.Contradiction.Strength} {found.Contradiction.Basis} {found.Rule} {Ids(found.Contradiction.Claims)}")
            .Concat(result.Incomparable.Select(found => $"not comparable {Ids(found.Claims)}")));

    private static string Ids(ValueList<ClaimId> ids) => string.Join(' ', ids);

    private static Claim ReadClaim(string text)
    {
        var words = text.Split(' ');
        var (who, rest) = (words[0], words[3..]);
        var content = Content().Match(words[2]);
        content.Success.Should().BeTrue("{0} is a claim", text);
        var after = content.Groups["value"].Value.Replace('_', ' ');
        var claim = new Claim
        {
            Id = who,
            Text = text,
            Claimants = who.StartsWith('?') ? [] : who.Split('.')[0].Split('+').Select(ActorId.Parse).ToValueList(),
            Stance = Term<Stance>.Parse(words[1]),
            Proposition = new()
            {
                Subject = content.Groups["subject"] is { Success: true } subject ? subject.Value.Replace('_', ' ') : "x",
                Predicate = content.Groups["predicate"].Value.Replace('_', ' '),
                Value = content.Groups["kind"].Value == "=" ? after : null,
                Quantity = content.Groups["kind"].Value == "#" ? ReadQuantity(after) : null,
                Date = content.Groups["kind"].Value == "*" ? PartialDate.Parse(after) : null,
            },
        };
        return rest.Aggregate(claim, Add);
    }

    private static Claim Add(Claim claim, string word) => word[0] switch
    {
        '@' => claim with { ValidTime = word[1..] },
        '~' => claim with { Certainty = Term<Certainty>.Parse(word[1..]) },
        '!' => claim with { Status = Term<ClaimStatus>.Parse(word[1..]) },
        '&' => claim with { Modality = Term<Modality>.Parse(word[1..]) },
        '^' => claim with { Supersedes = claim.Supersedes.Add(word[1..]) },
        '"' => claim with { Repeats = claim.Repeats.Add(word[1..]) },
        '>' => claim with { OnBehalfOf = word[1..] },
        _ => claim with { AssertedOn = word["on:".Length..] },
    };

    private static Quantity ReadQuantity(string text)
    {
        var (numbers, unit) = (text.Split(':')[0], text.Contains(':', StringComparison.Ordinal) ? text.Split(':')[1] : null);
        var ends = numbers.Split("..");
        return ends.Length == 1
            ? new() { Amount = Number.Parse(ends[0]), Unit = unit }
            : new() { Lower = ends[0].Length == 0 ? null : Number.Parse(ends[0]), Upper = ends[1].Length == 0 ? null : Number.Parse(ends[1]), Unit = unit };
    }

    [GeneratedRegex("^((?<subject>[^/]+)/)?(?<predicate>[^=#*]+)((?<kind>[=#*])(?<value>.+))?$")]
    private static partial Regex Content();
}
