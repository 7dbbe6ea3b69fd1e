namespace ClaimModel.Benchmarks.Complexity;

/// <summary>A document that can be made in any size.</summary>
/// <param name="Name">What it contains.</param>
/// <param name="Rule">The code of the rule that is evaluated; null for all rules.</param>
/// <param name="Create">Returns the document for a number of records or list elements.</param>
internal sealed record GrowingInput(string Name, string? Rule, Func<int, string> Create);
