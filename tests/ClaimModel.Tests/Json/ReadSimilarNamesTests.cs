using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

/// <summary>Tests of names that are similar to known names. Names are looked up by a key of their first and last characters and their length.</summary>
public class ReadSimilarNamesTests
{
    private const string Start = """{"claimModel":"1.0","sources":[{"id":"s","title":"T",""";

    private const string End = "}]}";

    [Theory]
    [InlineData("xanguage", "language")]
    [InlineData("lanxuage", "language")]
    [InlineData("langxage", "language")]
    [InlineData("languagx", "language")]
    [InlineData("xublisher", "publisher")]
    [InlineData("pxblisher", "publisher")]
    [InlineData("publxsher", "publisher")]
    [InlineData("publishex", "publisher")]
    [InlineData("xriginalSource", "originalSource")]
    [InlineData("originaxSource", "originalSource")]
    [InlineData("originalxource", "originalSource")]
    [InlineData("originalSourcx", "originalSource")]
    public void Read_NameWithOneDifferentCharacter_IsUnknown(string name, string known)
    {
        ReadResult result = ClaimDataset.Read($"{Start}\"{name}\":\"zh\"{End}");

        result.ShouldReport(
            $"""CM0013 1:54 /sources/0/{name} (s): The member "{name}" is not a known member of a source; it is preserved. Did you mean "{known}"? Custom members start with "x-". [{known}]""");
        result.Dataset.ToJson(new() { Indented = false }).Should().Be($"{Start}\"{name}\":\"zh\"{End}");
    }

    /// <summary>Only the last byte of the length is part of the key, so that names longer by 256 characters have the key of a known one.</summary>
    [Theory]
    [InlineData("language", "language")]
    [InlineData("publishe", "ublisher")]
    [InlineData("original", "alSource")]
    public void Read_LongNameWithKeyOfKnownName_IsUnknown(string first, string last)
    {
        int length = last switch { "language" => 8, "ublisher" => 9, _ => 14 };
        string name = first + new string('x', 256 + length - first.Length - last.Length) + last;

        ReadResult result = ClaimDataset.Read($"{Start}\"{name}\":1{End}");

        result.Diagnostics.Select(found => (found.Code, found.Suggestion)).Should().Equal(("CM0013", null));
        result.Dataset.Sources[0].Extensions.Should().ContainSingle().Which.Name.Should().Be(name);
        result.Dataset.ToJson(new() { Indented = false }).Should().Be($"{Start}\"{name}\":1{End}");
    }

    [Fact]
    public void Read_LongNameWithKeyOfEarlierMember_IsUnknown()
    {
        string name = "claimMod" + new string('x', 256 + 10 - 16) + "aimModel";

        ReadResult result = ClaimDataset.Read($$"""{"claimModel":"1.0","{{name}}":1}""");

        result.Diagnostics.Select(found => (found.Code, found.Suggestion)).Should().Equal(("CM0013", null));
        result.Dataset.ToJson(new() { Indented = false }).Should().Be($$"""{"claimModel":"1.0","{{name}}":1}""");
    }

    /// <summary>The key of a name of 16 or more characters does not include the characters between the first and the last eight.</summary>
    [Theory]
    [InlineData("aaaaaaa-b-aaaaaaa", "aaaaaaa-c-aaaaaaa")]
    [InlineData("aaaaaaaabaaaaaaa", "aaaaaaaacaaaaaaa")]
    [InlineData("aaaaaaabaaaaaaa", "aaaaaaacaaaaaaa")]
    [InlineData("aaaaaaab", "aaaaaaac")]
    public void Read_IdsWithDifferentMiddle_AreDifferent(string first, string second)
    {
        string json = $$"""{"claimModel":"1.0","claims":[{"id":"c","text":"T","topics":["{{first}}","{{second}}","{{first}}"]}]}""";

        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport();
        result.Dataset.Claims[0].Topics.Select(topic => topic.Value).Should().Equal(first, second, first);
    }
}
