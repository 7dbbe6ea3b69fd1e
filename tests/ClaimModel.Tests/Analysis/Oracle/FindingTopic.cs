namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>What a finding is about.</summary>
/// <param name="Issue">The issue, or what takes its place.</param>
/// <param name="Statement">The value of the statement; null if the finding is not of one statement.</param>
internal sealed record FindingTopic(string Issue, string? Statement = null);
