using System.Globalization;
using System.Text;
using ClaimModel.Analysis.Issues;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Words an explanation, piece by piece.</summary>
internal sealed class ExplanationBuilder(ClaimDataset dataset)
{
    private const int MostNames = 3;

    private readonly StringBuilder _text = new();

    /// <summary>The explanation.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>A piece of a claim, fit for a sentence: in one line, and cut where it is long.</summary>
    public static string Shorten(string text) =>
        text.Length <= MessageText.Longest && text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? text : MessageText.Plain(text.Trim());

    public static string Amount(Quantity quantity)
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
    public void AddStances(List<Claim> first, string does, string theyDo, List<Claim> second, string alsoDoes, string theyAlsoDo)
    {
        var (one, isSeveral) = NamesOf(first, isStart: true);
        var (other, areSeveral) = NamesOf(second);
        if (string.Equals(one, other, StringComparison.Ordinal) && first.Exists(claim => !claim.Claimants.IsEmpty))
        {
            _text.Append(one).Append(" both ").Append(isSeveral ? theyDo : does).Append(" and ").Append(areSeveral ? theyAlsoDo : alsoDoes);
        }
        else
        {
            _text.Append(one).Append(' ').Append(isSeveral ? theyDo : does).Append(" and ").Append(other).Append(' ').Append(areSeveral ? theyAlsoDo : alsoDoes);
        }

        _text.Append(" that ");
        AddProposition(first[0].Proposition!); // a claim at a point has one
        AddDays(first, second);
        _text.Append('.');
    }

    /// <summary>"Tillerson says that assad future-role “none”, and Lavrov “his own choice”; future-role takes one value at a time; both on 2017-04-12."</summary>
    public void AddValues(IssueClaim[] voices, string says, string theySay, Func<Proposition, string> valueOf, string law)
    {
        var first = voices[0].Claim.Proposition!; // a claim at a point has one
        var values = voices.GroupBy(voice => voice.Value, voice => voice.Claim).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            if (i == MostNames && values.Count > MostNames + 1)
            {
                _text.Append(CultureInfo.InvariantCulture, $", and others {values.Count - MostNames} more");
                break;
            }

            var (names, isSeveral) = NamesOf([.. values[i]], isStart: i == 0);
            _text.Append(i == 0 ? "" : i == values.Count - 1 ? ", and " : ", ").Append(names).Append(' ');
            if (i == 0)
            {
                _text.AppendFormat(CultureInfo.InvariantCulture, isSeveral ? theySay : says, $"{Shorten(first.Subject)} {Shorten(first.Predicate)}").Append(' ');
            }

            _text.Append(valueOf(values[i].First().Proposition!));
        }

        _text.Append("; ").Append(Shorten(first.Predicate)).Append(' ').Append(law);
        AddDays(Array.ConvertAll(voices, static voice => voice.Claim), []);
        _text.Append('.');
    }

    /// <summary>A description, and who is at odds by it.</summary>
    public void AddDescribed(string description, IReadOnlyList<Claim> one, IReadOnlyList<Claim> other)
    {
        _text.Append(description).Append(' ').Append(NamesOf(one).Names);
        if (other.Count > 0)
        {
            _text.Append(" against ").Append(NamesOf(other).Names);
        }

        _text.Append(", on ").Append(Shorten(one[0].Proposition!.Subject)).Append(' ').Append(Shorten(one[0].Proposition!.Predicate)); // a claim at a point has one
        AddDays(one, other);
        _text.Append('.');
    }

    /// <summary>Of which times claims speak.</summary>
    public void AddTimes(string beginning, IReadOnlyList<Claim> claims)
    {
        var times = claims.Select(claim => claim.ValidTime?.ToString()).Distinct().OrderBy(time => time is null).ThenBy(time => time, StringComparer.Ordinal)
            .Select(time => time ?? "a time not stated").ToList();
        var shown = times.Count > MostNames + 1 ? [.. times.Take(MostNames), $"{times.Count - MostNames} others"] : times;
        _text.Append(' ').Append(beginning).Append(ListOf(shown)).Append('.');
    }

    /// <summary>Which claims have been superseded.</summary>
    public void AddSuperseded(IssueClaim[] voices)
    {
        var ids = voices.Where(voice => voice.IsSuperseded).Select(voice => $"\"{voice.Claim.Id}\"").ToList();
        var shown = ids.Count > MostNames + 1 ? [.. ids.Take(MostNames), $"{ids.Count - MostNames} others"] : ids;
        _text.Append(ids.Count == 1 ? " The claim " : " The claims ").Append(ListOf(shown)).Append(ids.Count == 1 ? " has been superseded." : " have been superseded.");
    }

    private void AddProposition(Proposition proposition)
    {
        _text.Append(Shorten(proposition.Subject)).Append(' ').Append(Shorten(proposition.Predicate));
        if (proposition.Value is { } value)
        {
            _text.Append(' ').Append(Shorten(value));
        }
        else if (proposition.Quantity is { } quantity)
        {
            _text.Append(' ').Append(Amount(quantity));
        }
        else if (proposition.Date is { } date)
        {
            _text.Append(' ').Append(date);
        }
    }

    /// <summary>When it was said, where all claims state it.</summary>
    private void AddDays(IReadOnlyList<Claim> one, IReadOnlyList<Claim> other)
    {
        PartialDate? first = null, last = null;
        var count = one.Count + other.Count;
        for (var i = 0; i < count; i++)
        {
            if ((i < one.Count ? one[i] : other[i - one.Count]).AssertedOn is not { } day)
            {
                return;
            }

            first = first is null || IsEarlier(day, first) ? day : first;
            last = last is null || IsEarlier(last, day) ? day : last;
        }

        if (first == last)
        {
            _text.Append(count == 2 ? "; both on " : "; all on ").Append(first);
        }
        else
        {
            _text.Append(count == 2 ? "; on " : "; between ").Append(first).Append(" and ").Append(count == 2 ? "on " : "").Append(last);
        }
    }

    private static bool IsEarlier(PartialDate day, PartialDate other)
    {
        var order = day.Earliest.CompareTo(other.Earliest);
        order = order != 0 ? order : day.Latest.CompareTo(other.Latest);
        return (order != 0 ? order : string.CompareOrdinal(day.ToString(), other.ToString())) < 0;
    }

    /// <summary>Who makes claims: a few by name, the rest by number.</summary>
    private (string Names, bool IsSeveral) NamesOf(IReadOnlyList<Claim> claims, bool isStart = false)
    {
        if (claims.Count == 1 && claims[0].Claimants.Count == 1)
        {
            return (NameOf(claims[0].Claimants[0]), false);
        }

        var actors = new HashSet<ActorId>();
        var names = new List<string>();
        var unknown = 0;
        foreach (var claim in claims)
        {
            unknown += claim.Claimants.IsEmpty ? 1 : 0;
            foreach (var actor in claim.Claimants)
            {
                if (actors.Add(actor) && names.Count <= MostNames)
                {
                    names.Add(NameOf(actor));
                }
            }
        }

        if (actors.Count > MostNames + 1)
        {
            names.RemoveAt(MostNames);
            names.Add(string.Create(CultureInfo.InvariantCulture, $"{actors.Count - MostNames} others"));
        }

        if (unknown > 0)
        {
            names.Add(unknown == 1 ? "an unknown claimant" : string.Create(CultureInfo.InvariantCulture, $"{unknown} unknown claimants"));
        }

        var list = ListOf(names);
        return (actors.Count == 0 && isStart ? char.ToUpperInvariant(list[0]) + list[1..] : list, actors.Count + unknown > 1);
    }

    private string NameOf(ActorId actor) => Shorten(dataset.FindActor(actor)?.Name ?? actor.Value);

    private static string ListOf(List<string> items) => items.Count == 1 ? items[0] : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";
}
