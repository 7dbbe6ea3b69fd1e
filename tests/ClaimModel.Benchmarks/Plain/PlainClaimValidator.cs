using System.Text.RegularExpressions;
using FluentValidation;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>A dozen rules for claims, as a competent developer would write them with FluentValidation.</summary>
internal sealed partial class PlainClaimValidator : AbstractValidator<PlainClaim>
{
    public PlainClaimValidator()
    {
        RuleFor(claim => claim.Id).NotEmpty().MaximumLength(200).Must(id => !id.Any(char.IsWhiteSpace)).WithMessage("An id has no white space.");
        RuleFor(claim => claim.Text).NotEmpty().MaximumLength(100_000);
        RuleFor(claim => claim.Language).Matches(LanguageTag());
        RuleFor(claim => claim.Claimants).Must(AllIds).WithMessage("A claimant is an id.");
        RuleFor(claim => claim.Topics).Must(AllIds).WithMessage("A topic is an id.");
        RuleFor(claim => claim.AssertedOn).Matches(Date());
        RuleFor(claim => claim.RecordedOn).Matches(Date()).Must((claim, recorded) => recorded is null || string.CompareOrdinal(claim.AssertedOn, recorded) <= 0)
            .WithMessage("A claim is recorded no earlier than it was made.");
        RuleFor(claim => claim.StatusOn).Null().When(claim => claim.Status == PlainStatus.Active);
        RuleFor(claim => claim.Citations).NotEmpty();
        RuleForEach(claim => claim.Citations).Must(citation => citation.Source.Length > 0).WithMessage("A citation has a source.");
        RuleForEach(claim => claim.Citations).Must(citation => citation.Fidelity != PlainFidelity.Verbatim || citation.Quote is { Exact.Length: > 0 })
            .WithMessage("A verbatim citation has a quote.");
        RuleFor(claim => claim.Proposition).Must(HasOneObject).WithMessage("A proposition has at most one of a value, a quantity and a date.");
    }

    private static bool AllIds(List<string>? ids) => ids is null || ids.TrueForAll(id => id.Length is > 0 and <= 200);

    private static bool HasOneObject(PlainProposition? proposition) =>
        proposition is null || new object?[] { proposition.Value, proposition.Quantity, proposition.Date }.Count(part => part is not null) <= 1;

    [GeneratedRegex("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?[?~%]?$")]
    private static partial Regex Date();

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();
}
