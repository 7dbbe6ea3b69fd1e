using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadLanguagesTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","language":"verylonglanguage"}""",
        """{"claimModel":"1.0"}""",
        """CM0017 1:32 /language: "verylonglanguage" is not a language tag, such as en, ru or zh-Hant.""")]
    [InlineData(
        """{"claimModel":"1.0","language":""}""",
        """{"claimModel":"1.0"}""",
        """CM0017 1:32 /language: "" is not a language tag, such as en, ru or zh-Hant; omit the member if there is no value.""")]
    [InlineData(
        """{"claimModel":"1.0","language":"en_US"}""",
        """{"claimModel":"1.0"}""",
        """CM0017 1:32 /language: "en_US" is not a language tag, such as en, ru or zh-Hant.""")]
    [InlineData(
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":{"en_US":"a","ru":"b"}}]}""",
        """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":{"ru":"b"}}]}""",
        """CM0017 1:61 /actors/0/names/en_US (a): "en_US" is not a language tag, such as en, ru or zh-Hant.""")]
    public void Read_InvalidLanguageTag_IsReportedAndOmitted(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}
