namespace ClaimDesk.Tests.Measurements;

/// <summary>A dataset of 10,000 claims as a desk would have it after some years: 200 speakers, 100 topics, 1,000 sources, and some hundred contradictions.</summary>
internal static class LargeDataset
{
    public const int Claims = 10_000;

    private const int Actors = 200, Topics = 100, Sources = 1_000, Contradictions = 500;

    public static ClaimDataset Create() => new()
    {
        Title = "Ten thousand claims",
        Actors = [.. Enumerable.Range(0, Actors).Select(number => new Actor { Id = $"actor-{number}", Name = $"Speaker {number} of Country {number % 20}", Kind = ActorKind.Person })],
        Topics = [.. Enumerable.Range(0, Topics).Select(number => new Topic { Id = $"topic-{number}", Label = $"Topic {number}", Broader = number < 10 ? [] : [$"topic-{number % 10}"] })],
        Sources = [.. Enumerable.Range(0, Sources).Select(number => new Source { Id = $"source-{number}", Title = $"Article {number}", Url = $"https://example.org/{number}", PublishedOn = "2018-01-01" })],
        Predicates = [new() { Id = "interfered-in", Functional = false }, new() { Id = "death-toll", Functional = true }],
        Claims = [.. Enumerable.Range(0, Claims).Select(Claim)],
        Contradictions = [.. Enumerable.Range(0, Contradictions).Select(number => new Contradiction
        {
            Claims = [$"claim-{number * 2}", $"claim-{(number * 2) + 1}"],
            Strength = ContradictionStrength.Contrary,
            Explanation = $"They disagree about matter {number}.",
        })],
    };

    private static Claim Claim(int number) => new()
    {
        Id = $"claim-{number}",
        Text = $"Speaker {number % Actors} said in meeting {number} that country {number % 20} did not take part in affair {number / 4}.",
        Language = "en",
        Claimants = [$"actor-{number % Actors}"],
        Topics = [$"topic-{number % Topics}"],
        Proposition = new() { Subject = $"affair-{number / 4}", Predicate = "death-toll", Quantity = new() { Amount = number % 7 } },
        AssertedOn = $"2017-{(number % 12) + 1:00}-{(number % 28) + 1:00}",
        Citations = [new() { Source = $"source-{number % Sources}", Fidelity = Fidelity.Verbatim, Quote = new() { Exact = $"it did not take part in affair {number / 4}" } }],
    };
}
