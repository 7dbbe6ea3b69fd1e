using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

/// <summary>Regression tests of messages of the reader.</summary>
public class ReadMessagesTests
{
    private static readonly ReadOptions ByHand = new() { AllowCommentsAndTrailingCommas = true };

    [Fact]
    public void Read_EndAfterComma_ReportsEndOfDocument() => ClaimDataset.Read("{\"claimModel\":\"1.0\",").ShouldReport(
        "CM0001 1:21 /claimModel: Found the end of the text, where a member's name in quotation marks is required. The text is cut off, or the object that begins at column 1 is not closed.");

    [Fact]
    public void Read_EndAfterNumber_ReportsEndOfDocument() => ClaimDataset.Read("{\"claimModel\":\"1.0\",\"x-a\":[1").ShouldReport(
        "CM0001 1:29 /x-a: Found the end of the text, where a comma or a closing bracket is required. The text is cut off, or the list that begins at column 27 is not closed.");

    [Fact]
    public void Read_DuplicateIdMember_DiagnosticHasTheFirstId() =>
        ClaimDataset.Read("""{"claimModel":"1.0","actors":[{"id":"a","name":"A","id":"b"}]}""").Diagnostics[0].RecordId.Should().Be("a");

    [Fact]
    public void Read_TruncatedDocument_PreservesEarlierUnknownMembers() =>
        ClaimDataset.Read("""{"claimModel":"1.0","title":"T","x-a":1,"license":nope}""").Dataset.Extensions["x-a"].Should().NotBeNull();

    [Fact]
    public void Read_ErrorAfterUnpairedSurrogate_HasColumnInUtf16CodeUnits() =>
        ClaimDataset.Read("{\"claimModel\":\"1.0\",\"title\":\"a\ud83d\",\"license\":1}").Diagnostics[1].Column.Should().Be(44);

    [Fact]
    public void Read_UnclosedComment_IsReportedAsUnclosed() => ClaimDataset.Read("{\"claimModel\":\"1.0\" /* never", ByHand)
        .ShouldReport("CM0001 1:21 /claimModel: The comment that begins here is never closed.");

    [Fact]
    public void Read_CommentBetweenNameAndColon_IsReported() =>
        ClaimDataset.Read("{ /* a */ \"claimModel\" /* b */ : \"1.0\" }", ByHand).ShouldReport(
            "CM0001 1:24 : A comment is not allowed here; put it before or after the member.");

    [Fact]
    public void Read_InvalidPeriod_MessageHasNoEllipsis() =>
        ClaimDataset.Read("""{"claimModel":"1.0","topics":[{"id":"t","label":"L","occurredOn":"/"}]}""").ShouldReport(
            "CM0016 1:66 /topics/0/occurredOn (t): \"/\" is not a period, such as 2017, 2011-03/.. or 2011/2017.");

    [Fact]
    public void Read_NullForRequiredMember_MessageDoesNotAdviseOmission() =>
        ClaimDataset.Read("""{"claimModel":"1.0","topics":[{"id":"t","label":null}]}""").ShouldReport(
            "CM0008 1:49 /topics/0/label (t): Found null for \"label\"; it is required.");

    [Fact]
    public void Read_EarlierMajorVersion_MessageDoesNotAdviseUpdate() =>
        ClaimDataset.Read("""{"claimModel":"0.9"}""").ShouldReport(
            "CM0019 1:15 /claimModel: The document is in version 0.9 of the format, and this reader supports only version 1.");

    [Fact]
    public void Read_NumberSlightlyOutOfRange_MessageStatesTheRange() => ClaimDataset.Read(
            """{"claimModel":"1.0","claims":[{"id":"c","text":"T","reviews":[{"rating":{"value":1.7976931348623159e308}}]}]}""")
        .ShouldReport("CM0010 1:82 /claims/0/reviews/0/rating/value (c): The number 1.7976931348623159e308 is outside the range of a double, which is about ±1.8e308; write a smaller number.");

    [Fact]
    public void Rule_LanguageFormat_ExampleViolatesIt() => ClaimDataset.Read($$"""{"claimModel":"1.0",{{ClaimModel.Json.Reading.JsonRules.LanguageFormat.Example}}}""")
        .ShouldReport("CM0017 1:33 /language: \"English (US)\" is not a language tag, such as en, ru or zh-Hant.");

    [Fact]
    public void Read_NulInShortUtf8Text_IsASyntaxError() => ClaimDataset.Read("[\"a\0\"]").ShouldReport(
        "CM0009 1:1 : Found a list, where an object (dataset) is required.",
        "CM0001 1:4 /0: A control character ('\\u0000') is in the string; write it as an escape, such as \\t. [\"a\\u0000\"]");

    [Fact]
    public void Read_LongTextsWithError_DoNotOverflowTheStack()
    {
        byte[] hangul = [.. System.Text.Encoding.UTF8.GetBytes($"{{\"claimModel\":\"1.0\",\"title\":\"{new string('한', 300_000)}"), 0xFF, (byte)'"', (byte)'}'];
        string unclosed = "{\"claimModel\":\"1.0\",\"title\":\"" + string.Concat(Enumerable.Repeat("\\\\", 300_000));

        ClaimDataset.Read(hangul).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CM0003");
        ClaimDataset.Read(unclosed).Diagnostics.Should().ContainSingle().Which.Message.Should().Be("The string that begins here has no closing quotation mark.");
    }
}
