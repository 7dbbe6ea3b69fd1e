using System.Globalization;
using System.Text;
using ClaimModel.Analysis.Issues;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Builds the explanation of a contradiction: who claims what, and when. This is the last step of finding contradictions.</summary>
/// <remarks>The summaries of the methods give examples of the sentences that they add.</remarks>
internal sealed class ExplanationBuilder(ClaimDataset dataset)
{
    /// <summary>The number of names, values or times listed before the rest is counted.</summary>
    private const int MaxListed = 3;

    private readonly StringBuilder _text = new();

    /// <summary>Returns the explanation.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Returns text of a claim on one line, shortened if it is long.</summary>
    public static string Shorten(string text) =>
        text.Length <= MessageText.MaxLength && text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? text : MessageText.Plain(text.Trim());

    /// <summary>Returns a quantity in words: "at most 3 km", "1 to 2".</summary>
    public static string Format(Quantity quantity)
    {
        var (lower, upper) = (quantity.Lower ?? quantity.Amount, quantity.Upper ?? quantity.Amount);
        var amount =
            lower is null ? $"at most {upper}"
            : upper is null ? $"at least {lower}"
            : lower == upper ? $"{lower}"
            : $"{lower} to {upper}";
        return quantity.Unit is null ? amount : $"{amount} {Shorten(quantity.Unit)}";
    }

    /// <summary>"Tillerson asserts and Lavrov denies that russia interfered-in us-election-2016; both on 2017-04-12."</summary>
    public void AddStances(List<Claim> first, string verb, string pluralVerb, List<Claim> second, string otherVerb, string otherPluralVerb)
    {
        var (names, isPlural) = NamesOf(first, isStart: true);
        var (otherNames, isOtherPlural) = NamesOf(second);
        var isSameActor = names == otherNames && first.Exists(claim => !claim.Claimants.IsEmpty);
        _text.Append(names).Append(isSameActor ? " both " : " ").Append(isPlural ? pluralVerb : verb).Append(" and ")
            .Append(isSameActor ? "" : $"{otherNames} ").Append(isOtherPlural ? otherPluralVerb : otherVerb).Append(" that ");
        AddProposition(first[0].Proposition!); // claims on an issue have one
        AddDates([.. first, .. second]);
    }

    /// <summary>"Tillerson says that assad future-role “none”, and Lavrov “his own choice”; future-role takes one value at a time; both on 2017-04-12."</summary>
    public void AddValues(IssueClaim[] claims, string verb, string pluralVerb, Func<Proposition, string> format, string constraint)
    {
        var first = claims[0].Claim.Proposition!; // claims on an issue have one
        var values = claims.GroupBy(claim => claim.Value, claim => claim.Claim).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            if (i == MaxListed && values.Count > MaxListed + 1)
            {
                _text.Append(CultureInfo.InvariantCulture, $", and others {values.Count - MaxListed} more");
                break;
            }

            var (names, isPlural) = NamesOf([.. values[i]], isStart: i == 0);
            _text.Append(i == 0 ? "" : i == values.Count - 1 ? ", and " : ", ").Append(names).Append(' ');
            if (i == 0)
            {
                _text.AppendFormat(CultureInfo.InvariantCulture, isPlural ? pluralVerb : verb, IssueOf(first)).Append(' ');
            }

            _text.Append(format(values[i].First().Proposition!)); // claims on an issue have one
        }

        _text.Append("; ").Append(Shorten(first.Predicate)).Append(' ').Append(constraint);
        AddDates(Array.ConvertAll(claims, static claim => claim.Claim));
    }

    /// <summary>"A promise was not kept. Ann against Bob, on x likes."</summary>
    public void AddDescription(string description, IReadOnlyList<Claim> one, IReadOnlyList<Claim> other)
    {
        _text.Append(description).Append(' ').Append(NamesOf(one).Names);
        if (other.Count > 0)
        {
            _text.Append(" against ").Append(NamesOf(other).Names);
        }

        _text.Append(", on ").Append(IssueOf(one[0].Proposition!)); // claims on an issue have one
        AddDates([.. one, .. other]);
    }

    /// <summary>"They are about different times: 2011 and 2017."</summary>
    public void AddTimes(string beginning, IReadOnlyList<Claim> claims)
    {
        List<string?> times = [.. claims.Select(claim => claim.ValidTime?.ToString()).Distinct()
            .OrderBy(time => time is null).ThenBy(time => time, StringComparer.Ordinal)];
        _text.Append(' ').Append(beginning).Append(ListOf(ListFew(times.Select(time => time ?? "an unspecified time"), times.Count))).Append('.');
    }

    /// <summary>"The claim "ann" has been superseded."</summary>
    public void AddSuperseded(IssueClaim[] claims)
    {
        var ids = claims.Where(claim => claim.IsSuperseded).Select(claim => $"\"{claim.Claim.Id}\"").ToList();
        _text.Append(ids.Count == 1 ? " The claim " : " The claims ").Append(ListOf(ListFew(ids, ids.Count)))
            .Append(ids.Count == 1 ? " has been superseded." : " have been superseded.");
    }

    private void AddProposition(Proposition proposition)
    {
        var value = proposition switch
        {
            { Value: { } text } => Shorten(text),
            { Quantity: { } quantity } => Format(quantity),
            _ => proposition.Date?.ToString(),
        };
        _text.Append(IssueOf(proposition)).Append(value is null ? "" : " ").Append(value);
    }

    /// <summary>Adds the dates on which the claims were asserted, if all of them state one, and ends the sentence.</summary>
    private void AddDates(Claim[] claims)
    {
        if (Array.TrueForAll(claims, claim => claim.AssertedOn is not null))
        {
            var dates = claims.Select(claim => claim.AssertedOn!); // not null: see the condition
            var first = dates.Min();
            var last = dates.Max();
            var areTwo = claims.Length == 2;
            _text.Append(first == last
                ? $"; {(areTwo ? "both" : "all")} on {first}"
                : areTwo ? $"; on {first} and on {last}" : $"; between {first} and {last}");
        }

        _text.Append('.');
    }

    /// <summary>Returns the names of a few claimants, and the number of the others.</summary>
    private (string Names, bool IsPlural) NamesOf(IReadOnlyList<Claim> claims, bool isStart = false)
    {
        List<ActorId> actors = [.. claims.SelectMany(claim => claim.Claimants).Distinct()];
        var unknown = claims.Count(claim => claim.Claimants.IsEmpty);
        var names = ListFew(actors.Select(actor => Shorten(dataset.FindActor(actor)?.Name ?? actor.Value)), actors.Count);
        if (unknown > 0)
        {
            names.Add(unknown == 1 ? "an unknown claimant" : string.Create(CultureInfo.InvariantCulture, $"{unknown} unknown claimants"));
        }

        var list = ListOf(names);
        return (actors.Count == 0 && isStart ? char.ToUpperInvariant(list[0]) + list[1..] : list, actors.Count + unknown > 1);
    }

    private static string IssueOf(Proposition proposition) => $"{Shorten(proposition.Subject)} {Shorten(proposition.Predicate)}";

    /// <summary>Returns the first few items, and the number of the others.</summary>
    private static List<string> ListFew(IEnumerable<string> items, int count) => count <= MaxListed + 1
        ? [.. items]
        : [.. items.Take(MaxListed), string.Create(CultureInfo.InvariantCulture, $"{count - MaxListed} others")];

    private static string ListOf(List<string> items) => items.Count == 1 ? items[0] : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";
}
