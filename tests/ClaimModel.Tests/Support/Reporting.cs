namespace ClaimModel.Tests.Support;

/// <summary>Compares the diagnostics of reading with literal lines such as <c>CM0009 1:29 /claims/0/text (id): message [suggestion]</c>.</summary>
internal static class Reporting
{
    public static void ShouldReport(this ReadResult result, params string[] lines) =>
        result.Diagnostics.Select(LineOf).Should().Equal(lines);

    private static string LineOf(Diagnostic found)
    {
        string record = found.RecordId is null ? "" : $" ({found.RecordId})";
        string suggestion = found.Suggestion is null ? "" : $" [{found.Suggestion}]";
        return $"{found.Code} {found.Line}:{found.Column} {found.JsonPointer}{record}: {found.Message}{suggestion}";
    }
}
