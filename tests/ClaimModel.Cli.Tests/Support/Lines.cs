namespace ClaimModel.Cli.Tests.Support;

/// <summary>JSON Lines for tests.</summary>
internal static class Lines
{
    /// <summary>Two actors who disagree about a bridge.</summary>
    public const string Bridge = """
        {"type":"dataset","claimModel":"1.0","title":"The bridge"}
        {"type":"actor","id":"ellwood","kind":"person","name":"Mara Ellwood"}
        {"type":"actor","id":"residents","kind":"group","name":"Residents"}
        {"type":"topic","id":"opening","kind":"question","label":"When does it open?"}
        {"type":"source","id":"gazette","kind":"article","title":"At odds","publishedOn":"2025-02-11"}
        {"type":"claim","id":"may","text":"The bridge opens in May.","claimants":["ellwood"],"topics":["opening"],"assertedOn":"2025-02-10","citations":[{"source":"gazette"}]}
        {"type":"claim","id":"autumn","text":"The bridge opens in autumn.","claimants":["residents"],"topics":["opening"],"assertedOn":"2025-02","citations":[{"source":"gazette"}]}
        {"type":"contradiction","claims":["may","autumn"],"strength":"contrary","basis":"temporal","topic":"opening"}

        """;

    /// <summary>An unknown claimant in line 3, and a truncated line 4.</summary>
    public const string TwoErrors = """
        {"type":"dataset","claimModel":"1.0"}
        {"type":"source","id":"gazette","kind":"article","title":"At odds"}
        {"type":"claim","id":"may","text":"The bridge opens in May.","claimants":["elwood"],"citations":[{"source":"gazette"}]}
        {"type":"actor","id":"ellwood","name":"Mara
        {"type":"actor","id":"elwoods","name":"The Elwoods"}

        """;

    /// <summary>A number of claims of about 170 bytes each.</summary>
    public static string Many(int claims)
    {
        var text = new System.Text.StringBuilder("""
            {"type":"dataset","claimModel":"1.0"}
            {"type":"actor","id":"a","name":"A"}
            {"type":"source","id":"s","title":"S"}

            """.ReplaceLineEndings("\n"));
        for (var i = 0; i < claims; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $$"""{"type":"claim","id":"c{{i}}","text":"This is the claim of the number {{i}}, and of no other number.","claimants":["a"],"assertedOn":"2025-02","citations":[{"source":"s"}]}""").Append('\n');
        }

        return text.ToString();
    }
}
