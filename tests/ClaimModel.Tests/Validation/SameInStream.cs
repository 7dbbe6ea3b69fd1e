using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

/// <summary>Validates datasets in memory and as JSON Lines, with each record before and after those that refer to it.</summary>
internal static class SameInStream
{
    /// <summary>Returns the codes of the diagnostics, which are the same in any case.</summary>
    public static IEnumerable<string> Validate(ClaimDataset dataset)
    {
        var options = new ValidationOptions { AllowExternalReferences = true };
        string[] codes = [.. dataset.Validate(options).Diagnostics.Select(found => found.Code)];
        ExtensibleRecord[] records = [.. dataset.Actors, .. dataset.Topics, .. dataset.Predicates, .. dataset.Claims];
        foreach (var ordered in new[] { records, [.. Enumerable.Reverse(records)] })
        {
            using var lines = new MemoryStream();
            ClaimJsonLines.Write(lines, ordered);
            lines.Position = 0;
            ClaimJsonLines.Validate(lines, options).Validation.Diagnostics.Select(found => found.Code).Should().BeEquivalentTo(codes);
        }

        return codes;
    }
}
