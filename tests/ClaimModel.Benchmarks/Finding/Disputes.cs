using System.Globalization;

namespace ClaimModel.Benchmarks.Finding;

/// <summary>Claims with propositions, always the same, of which some are at odds.</summary>
internal static class Disputes
{
    private const int Actors = 1_000;

    /// <param name="claims">How many claims.</param>
    /// <param name="points">How many points at issue they are about; every tenth is in dispute.</param>
    public static ClaimDataset On(int claims, int points)
    {
        var random = new Random(20170412);
        return new()
        {
            Actors = [.. Enumerable.Range(0, Actors).Select(actor => new Actor { Id = Id("actor", actor), Name = Id("Actor", actor) })],
            Sources = [new Source { Id = "source", Title = "Source" }],
            Claims = [.. Enumerable.Range(0, claims).Select(claim => On(claim, random.Next(points), random))],
        };
    }

    private static Claim On(int claim, int point, Random random) => new()
    {
        Id = Id("claim", claim),
        Text = string.Create(CultureInfo.InvariantCulture, $"The claimant says what he holds about the matter number {point}, in a sentence of the usual length."),
        Claimants = [Id("actor", random.Next(Actors))],
        Stance = point % 10 == 0 && random.Next(3) == 0 ? Stance.Denies : Stance.Asserts,
        Proposition = new() { Subject = Id("subject", point), Predicate = "took-part-in", Value = Id("event", point) },
        AssertedOn = PartialDate.FromDateOnly(new DateOnly(2017, 1, 1).AddDays(random.Next(365))),
        Citations = [new() { Source = "source", Quote = new() { Exact = "what he holds about the matter" }, Fidelity = Fidelity.Verbatim }],
    };

    private static string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
}
