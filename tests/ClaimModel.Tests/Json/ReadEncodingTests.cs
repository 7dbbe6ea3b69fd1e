using System.Text;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadEncodingTests
{
    private const string NotUtf8 = "The string contains bytes that are not UTF-8; save the file as UTF-8.";

    private const string Halved = "The string contains an unpaired surrogate; write both surrogates of the character.";

    private const string Wide = "CM0002 1:1 : The file is UTF-16, UTF-32, or not a text; save it as UTF-8.";

    private const string Empty = """CM0021 1:1 : The file is empty; a dataset is an object that begins with { "claimModel": "1.0" }.""";

    /// <summary>Each character of a string stands for one byte of the file.</summary>
    [Theory]
    [InlineData("""{"claimModel":"1.0","title":"café"}""", "1:29 /title", """{"claimModel":"1.0"}""")]
    [InlineData("""{"claimModel":"1.0","x-a":"café","title":"T"}""", "1:27 /x-a", """{"claimModel":"1.0","title":"T"}""")]
    [InlineData("""{"claimModel":"1.0","x-a":[1,{"b":"é"}],"title":"T"}""", "1:35 /x-a/1/b", """{"claimModel":"1.0","title":"T"}""")]
    [InlineData("""{"claimModel":"1.0","x-caf\u00e9":1,"title":"é"}""", "1:45 /title", """{"claimModel":"1.0","x-café":1}""")]
    [InlineData("""{"claimModel":"1.0","topics":[{"id":"t","label":"é"}]}""", "1:49 /topics/0/label (t)", """{"claimModel":"1.0"}""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","onBehalfOf":"é"}]}""",
        "1:65 /claims/0/onBehalfOf (c)",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedOn":"é"}]}""",
        "1:65 /claims/0/assertedOn (c)",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""")]
    [InlineData(
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T","stance":"é"}]}""",
        "1:61 /claims/0/stance (c)",
        """{"claimModel":"1.0","claims":[{"id":"c","text":"T"}]}""")]
    [InlineData("""{"claimModel":"é"}""", "1:15 /claimModel", """{"claimModel":"1.0"}""")]
    [InlineData("""{"claimModel":"1.0","title":"À"}""", "1:29 /title", """{"claimModel":"1.0"}""")]
    [InlineData("""{"claimModel":"1.0","title":"aí"}""", "1:29 /title", """{"claimModel":"1.0"}""")]
    [InlineData("""{"claimModel":"1.0","title":"ía"}""", "1:29 /title", """{"claimModel":"1.0"}""")]
    [InlineData("""{"claimModel":"1.0","title":"íé"}""", "1:29 /title", """{"claimModel":"1.0"}""")]
    public void Read_InvalidUtf8_IsReportedAndOmitted(string bytes, string location, string kept)
    {
        ReadResult result = ClaimDataset.Read(Encoding.Latin1.GetBytes(bytes));

        result.ShouldReport($"CM0003 {location}: {NotUtf8}");
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }

    [Fact]
    public void Read_ErrorAfterInvalidUtf8_HasLocationCountedInCharacters()
    {
        byte[] text = [.. "{\"claimModel\":\"1.0\",\"title\":\"😀"u8, 0xE9, .. "\",\"license\":1}"u8];

        ClaimDataset.Read(text).ShouldReport(
            $"CM0003 1:29 /title: {NotUtf8}",
            "CM0009 1:45 /license: Found the number 1, where a string is required. Write \"1\". [\"1\"]");
    }

    [Fact]
    public void Read_MemberNameWithInvalidUtf8_IsReportedAndValueOmitted()
    {
        ReadResult result = ClaimDataset.Read(Encoding.Latin1.GetBytes("""{"claimModel":"1.0","x-é":{"a":[1]},"title":"T"}"""));

        result.Diagnostics.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Code = "CM0003", Line = 1, Column = 21, Message = NotUtf8, RecordId = (string?)null });
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be("""{"claimModel":"1.0","title":"T"}""");
    }

    [Fact]
    public void Read_InvalidUtf8OutsideOfStrings_IsASyntaxError()
    {
        byte[] text = Encoding.Latin1.GetBytes("""{"claimModel":"1.0",é}""");

        ClaimDataset.Read(text).ShouldReport(
            "CM0001 1:21 /claimModel: Found the byte E9, where a member's name in quotation marks is required. "
            + "Put strings and names in double quotation marks.");
    }

    [Fact]
    public void Read_SurrogatesEncodedAsUtf8_AreReportedAsSurrogates() =>
        ClaimDataset.Read(Encoding.Latin1.GetBytes("{\"claimModel\":\"1.0\",\"title\":\"\u00ED\u00A0\u0080\"}"))
            .ShouldReport($"CM0004 1:29 /title: {Halved}");

    [Theory]
    [InlineData("{\"claimModel\":\"1.0\",\"title\":\"a?\"}", "1:29 /title")]
    [InlineData("{\"claimModel\":\"1.0\",\"x-a\":[\"a?\"]}", "1:28 /x-a/0")]
    [InlineData("{\"claimModel\":\"1.0\",\"x-a\":{\"b\":\"?\"}}", "1:32 /x-a/b")]
    [InlineData("{\"claimModel\":\"1.0\",\"actors\":[{\"id\":\"a\",\"name\":\"?\"}]}", "1:48 /actors/0/name (a)")]
    public void Read_StringWithUnpairedSurrogate_IsReportedAtItsLocation(string json, string location)
    {
        foreach (string half in (string[])["\ud83d", "\ude00"])
        {
            ClaimDataset.Read(json.Replace("?", half, StringComparison.Ordinal)).ShouldReport($"CM0004 {location}: {Halved}");
        }
    }

    [Fact]
    public void Read_StringWithUnpairedSurrogate_PreservesOtherTexts()
    {
        ReadResult result = ClaimDataset.Read("{\"claimModel\":\"1.0\",\"license\":\"Тест 😀\",\"title\":\"\ud83d\"}");

        result.ShouldReport($"CM0004 1:49 /title: {Halved}");
        result.Dataset.License.Should().Be("Тест 😀");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Read_OtherEncoding_IsReportedByName(string encoding)
    {
        Encoding other = Encoding.GetEncoding(encoding);
        byte[] text = other.GetBytes("""{"claimModel":"1.0"}""");

        ClaimDataset.Read(text).ShouldReport(Wide);
        ClaimDataset.Read((byte[])[.. other.GetPreamble(), .. text]).ShouldReport(Wide);
    }

    [Fact]
    public void Read_ByteOrderMark_IsNotCountedInColumns()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. """{"claimModel":"1.0","title":1}"""u8];

        ClaimDataset.Read(text).ShouldReport("CM0009 1:29 /title: Found the number 1, where a string is required. Write \"1\". [\"1\"]");
        ClaimDataset.Read(new MemoryStream(text)).ShouldReport("CM0009 1:29 /title: Found the number 1, where a string is required. Write \"1\". [\"1\"]");
        ClaimDataset.Read(Encoding.UTF8.GetString(text)).ShouldReport("CM0009 1:29 /title: Found the number 1, where a string is required. Write \"1\". [\"1\"]");
    }

    [Fact]
    public void Read_TwoByteOrderMarks_AreReported() =>
        ClaimDataset.Read("\uFEFF\uFEFF{}").ShouldReport(
            "CM0001 1:1 : Found the invisible character U+FEFF, where only spaces, tabs and line breaks are allowed. Delete it, or write a space.",
            """CM0007 1:2 : The dataset has no "claimModel", which is required.""");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF \n")]
    public void Read_EmptyText_IsReported(string json) => ClaimDataset.Read(json).ShouldReport(Empty);

    [Fact]
    public void Read_Null_Throws()
    {
        FluentActions.Invoking(() => ClaimDataset.Read((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ClaimDataset.Read((Stream)null!)).Should().Throw<ArgumentNullException>();
    }
}
