namespace ClaimModel.Tests.Docs;

public sealed class ValidationPageTests
{
    private static readonly SamplePage Page = new("docs/validation.md", "ValidationTour.cs");

    [Fact]
    public void Page_CodeBlocks_AreTheTour() => Page.ShouldBeTheTour();

    [Fact]
    public void Page_TourOutput_MatchesThePage() => Page.ShouldPrint(
        ValidationTour.Take,
        "(1,36): error CM0007: The actor has no \"name\", which is required.",
        "(1,54): warning CM0013: The member \"nmae\" is not a known member of an actor; it is preserved. Did you mean \"name\"? Custom members start with \"x-\".",
        "The dataset was read with one error, and cannot be written, because what could not be read would be lost.",
        "(1,36): error CM0007: The actor has no \"name\", which is required.",
        "Correct the text and read it again, or accept the loss with ClaimDataset.AcceptLoss() or WriteOptions.AcceptLoss.",
        "/claimants/0: Claim \"draft\" names the claimant \"lavrof\", which is not an actor in this dataset. Did you mean \"lavrov\"?",
        "/citations: Claim \"draft\" has no citation, so it cannot be looked up; add the source, and the quote if you have it.",
        "/claims/0/assertedOn: warning OWN01: Claim \"mayor-1\" has no date; add \"assertedOn\".",
        "1: ClaimDataset",
        "2: Actor",
        "3: Claim",
        "0 errors, 1 warning, 0 info messages");

    [Fact]
    public void Page_Validator_RequiresACitation()
    {
        new ValidationTour.CitedClaimValidator().Validate(new Claim { Id = "c", Text = "It rains." }).Errors.Select(error => error.ErrorMessage)
            .Should().Contain("Cite a source.");
        new ValidationTour.CitedClaimValidator().Validate(new Claim { Id = "c", Text = "It rains.", Citations = [new() { Source = "s" }] }).Errors.Should().BeEmpty();
    }
}
