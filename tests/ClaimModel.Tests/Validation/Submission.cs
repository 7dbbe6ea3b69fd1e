namespace ClaimModel.Tests.Validation;

/// <summary>A type of an application that contains claims, among other properties.</summary>
internal sealed record Submission
{
    public required Claim Claim { get; init; }

    public IReadOnlyList<Claim> Others { get; init; } = [];

    public string Sender { get; init; } = "";
}
