using ClaimModel.JsonLines;
using ClaimModel.Validation;
using FluentValidation;

namespace ClaimModel.Tests.Docs;

/// <summary>The code of docs/validation.md. <see cref="SamplePage"/> compares the code after each "tour" comment with the code blocks of the page.</summary>
internal static class ValidationTour
{
    public static void Take()
    {
        // tour: read errors
        var result = ClaimDataset.Read("""{ "claimModel": "1.0", "actors": [ { "id": "lavrov", "nmae": "Sergey Lavrov" } ] }""");
        foreach (var diagnostic in result.Validate().Diagnostics)
        {
            Console.WriteLine(diagnostic);
        }

        // tour: loss
        try
        {
            result.Dataset.Save("lavrov.claims.json");
        }
        catch (InvalidDatasetException exception)
        {
            Console.WriteLine(exception.Message);
        }

        // tour: draft
        var validation = new RecordValidation(new ClaimDataset { Actors = [new() { Id = "lavrov", Name = "Sergey Lavrov" }] });
        var draft = new Claim { Id = "draft", Text = "Nobody interfered.", Claimants = ["lavrof"] };
        foreach (var diagnostic in validation.Validate(draft).Diagnostics)
        {
            Console.WriteLine($"{diagnostic.JsonPointer}: {diagnostic.Message}");
        }

        // tour: rule
        var reports = new ClaimDataset
        {
            Actors = [new() { Id = "mayor", Name = "Mayor Lee" }],
            Claims = [new() { Id = "mayor-1", Text = "Twelve died.", Claimants = ["mayor"] }],
        };
        var dated = new RecordRule<Claim>(
            new("OWN01", "claim-dated", DiagnosticSeverity.Warning, "A claim has a date", "Claims change over time.", "No \"assertedOn\".", "Add the date."),
            (claim, context) =>
            {
                if (claim.AssertedOn is null)
                {
                    context.Report("assertedOn", $"{context.Subject} has no date; add \"assertedOn\".");
                }
            });
        var options = new ValidationOptions { Rules = RuleSet.Default.Without("CM4402").With(dated), TimeProvider = TimeProvider.System };
        foreach (var diagnostic in reports.Validate(options).Diagnostics)
        {
            Console.WriteLine(diagnostic);
        }

        // tour: JSON Lines
        reports.Save("reports.claims.jsonl");
        foreach (var line in ClaimJsonLines.ReadFile("reports.claims.jsonl"))
        {
            Console.WriteLine($"{line.Number}: {line.Record?.GetType().Name}");
        }

        Console.WriteLine(ClaimJsonLines.Validate("reports.claims.jsonl", options).Validation);

        // tour: end
    }

    // tour: types
    public sealed class CitedClaimValidator : AbstractValidator<Claim>
    {
        public CitedClaimValidator()
        {
            Include(new ClaimValidator());
            RuleFor(claim => claim.Citations.Count).GreaterThan(0).WithMessage("Cite a source.");
        }
    }

    // tour: end of types
}
