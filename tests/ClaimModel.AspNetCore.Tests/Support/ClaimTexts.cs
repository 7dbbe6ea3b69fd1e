namespace ClaimModel.AspNetCore.Tests.Support;

/// <summary>Bodies for requests.</summary>
internal static class ClaimTexts
{
    public const string Valid = """{ "id": "c", "text": "It rains.", "claimants": ["a"], "assertedOn": "2017-04" }""";

    /// <summary>A claim with three errors of reading: a claimant, a date and a stance.</summary>
    public const string Unreadable = """
        {
          "id": "c",
          "text": "It rains.",
          "claimants": [ 5 ],
          "assertedOn": "2017-13",
          "stance": "Denies"
        }
        """;

    /// <summary>A claim that can be read, and violates a rule: its text is blank.</summary>
    public const string Invalid = """{ "id": "c", "text": " ", "claimants": ["a"] }""";
}
