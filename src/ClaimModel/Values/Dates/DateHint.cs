namespace ClaimModel.Values.Dates;

/// <summary>What is wrong with a text that is meant as a date or a period.</summary>
/// <param name="Message">A sentence that states what is wrong, and what to write.</param>
/// <param name="Suggestion">The date or period that is meant; null if it is ambiguous or does not exist.</param>
internal sealed record DateHint(string Message, string? Suggestion);
