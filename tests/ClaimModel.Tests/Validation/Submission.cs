namespace ClaimModel.Tests.Validation;

/// <summary>What an application might validate, in which claims are only a part.</summary>
internal sealed record Submission
{
    public required Claim Claim { get; init; }

    public IReadOnlyList<Claim> Others { get; init; } = [];

    public string Sender { get; init; } = "";
}
