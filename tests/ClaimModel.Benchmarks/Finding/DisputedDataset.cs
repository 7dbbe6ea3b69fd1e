using System.Globalization;

namespace ClaimModel.Benchmarks.Finding;

/// <summary>Creates datasets of claims with propositions, some of which contradict each other; the same in every run.</summary>
internal static class DisputedDataset
{
    private const int Actors = 1_000;

    /// <param name="claims">The number of claims.</param>
    /// <param name="issues">The number of issues; every tenth is disputed.</param>
    public static ClaimDataset Create(int claims, int issues)
    {
        var random = new Random(20170412);
        return new()
        {
            Actors = [.. Enumerable.Range(0, Actors).Select(actor => new Actor { Id = Id("actor", actor), Name = Id("Actor", actor) })],
            Sources = [new Source { Id = "source", Title = "Source" }],
            Claims = [.. Enumerable.Range(0, claims).Select(claim => CreateClaim(claim, random.Next(issues), random))],
        };
    }

    private static Claim CreateClaim(int claim, int issue, Random random) => new()
    {
        Id = Id("claim", claim),
        Text = string.Create(CultureInfo.InvariantCulture, $"The claimant says what it holds about the matter number {issue}, in a sentence of the usual length."),
        Claimants = [Id("actor", random.Next(Actors))],
        Stance = issue % 10 == 0 && random.Next(3) == 0 ? Stance.Denies : Stance.Asserts,
        Proposition = new() { Subject = Id("subject", issue), Predicate = "took-part-in", Value = Id("event", issue) },
        AssertedOn = PartialDate.FromDateOnly(new DateOnly(2017, 1, 1).AddDays(random.Next(365))),
        Citations = [new() { Source = "source", Quote = new() { Exact = "what it holds about the matter" }, Fidelity = Fidelity.Verbatim }],
    };

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
}
