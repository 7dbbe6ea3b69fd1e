using ClaimModel.Values;

namespace ClaimModel.Analysis.Explanations;

/// <summary>One or more claims of the same claimants, with everything that belongs to these claimants only.</summary>
/// <param name="Name">The claimants of one of the claims: "AP", "the mayor and AP", "an unnamed voice for The Government".</param>
/// <param name="Actors">The claimants; empty if they are not known.</param>
/// <param name="Claims">The claims, in the order of time.</param>
/// <param name="Notes">What is special about the claims: "as possible", "for 2017".</param>
internal sealed record Voice(string Name, IReadOnlyList<ActorId> Actors, List<Claim> Claims, IReadOnlyList<string> Notes)
{
    public const string Unnamed = "an unnamed voice";

    /// <summary>The number of dates listed before the rest is counted.</summary>
    private const int MaxDates = 3;

    /// <summary>Gets the claimants: "AP", "three unnamed voices".</summary>
    public string Names => IsNamed || Claims.Count == 1 ? Name : $"{EnglishList.Number(Claims.Count)} unnamed voices{Name[Unnamed.Length..]}";

    public bool IsPlural => Actors.Count > 1 || (!IsNamed && Claims.Count > 1);

    public bool IsNamed => Actors.Count > 0;

    /// <summary>Gets the only date, if there is one and nothing else to note, so that it can stand in the sentence: "AP asserts on 2017-04-12".</summary>
    public bool IsSimple => Notes.Count == 0 && Dates.Count() <= 1;

    /// <summary>Gets the first date; null if there is none.</summary>
    public PartialDate? Date => Claims[0].AssertedOn;

    /// <summary>Gets the dates and notes in parentheses, with a leading space; empty if there are none.</summary>
    public string Parentheses => Details.Count == 0 ? "" : $" ({string.Join(", ", Details)})";

    /// <summary>Gets the names, dates and notes: "AP (2017-04-12, as possible)".</summary>
    public string NamesAndDetails => $"{Names}{Parentheses}";

    /// <summary>Gets the names, dates and notes for use in parentheses: "AP, 2017-04-12".</summary>
    public string AsDetail => string.Join(", ", Details.Prepend(Names));

    private IEnumerable<PartialDate> Dates => Claims.Select(claim => claim.AssertedOn).OfType<PartialDate>().Distinct();

    private List<string> Details
    {
        get
        {
            List<string> dates = [.. Dates.Take(MaxDates + 1).Select(DateWords.Of)];
            if (dates.Count > MaxDates)
            {
                dates = [dates[0], MessageText.Count(Dates.Count() - 1, "other date")];
            }

            return dates.Count == 0 ? [.. Notes] : [EnglishList.Of(dates), .. Notes];
        }
    }
}
