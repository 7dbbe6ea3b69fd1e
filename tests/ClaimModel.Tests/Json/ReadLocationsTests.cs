using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadLocationsTests
{
    [Theory]
    [InlineData(
        """{"claimModel":"1.0","title":"Тест 😀","x-a":nope}""",
        """{"claimModel":"1.0","title":"Тест 😀","x-a":"nope"}""",
        """CM0001 1:45 /x-a: 'nope' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["nope"]""")]
    [InlineData(
        "{\n\"claimModel\":\"1.0\",\n\n  \"title\":nope}",
        """{"claimModel":"1.0","title":"nope"}""",
        """CM0001 4:11 /title: 'nope' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["nope"]""")]
    [InlineData(
        "{\r\n\"claimModel\":\"1.0\",\r\n\r\n  \"title\":nope}",
        """{"claimModel":"1.0","title":"nope"}""",
        """CM0001 4:11 /title: 'nope' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["nope"]""")]
    [InlineData(
        "{\r\"claimModel\":\"1.0\",\r\r  \"title\":nope}",
        """{"claimModel":"1.0","title":"nope"}""",
        """CM0001 4:11 /title: 'nope' is not a value; put a string in double quotation marks. Only numbers, true, false and null are written without quotation marks. ["nope"]""")]
    [InlineData(
        """{"claimModel":"1.0","title":"😀","license":1,"x-Тест":"😀","language":1}""",
        """{"claimModel":"1.0","title":"😀","x-Тест":"😀"}""",
        """CM0009 1:44 /license: Found the number 1, where a string is required. Write "1". ["1"]""",
        "CM0009 1:71 /language: Found the number 1, where a language tag, such as en, ru or zh-Hant (a string) is required.")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\n\"title\":1,\r\n\"license\":2,\r\"language\":3}",
        """{"claimModel":"1.0"}""",
        """CM0009 2:9 /title: Found the number 1, where a string is required. Write "1". ["1"]""",
        """CM0009 3:11 /license: Found the number 2, where a string is required. Write "2". ["2"]""",
        "CM0009 4:12 /language: Found the number 3, where a language tag, such as en, ru or zh-Hant (a string) is required.")]
    [InlineData(
        "{\"claimModel\":\"1.0\",\"title\":1,\n\r\"license\":2}",
        """{"claimModel":"1.0"}""",
        """CM0009 1:29 /title: Found the number 1, where a string is required. Write "1". ["1"]""",
        """CM0009 3:11 /license: Found the number 2, where a string is required. Write "2". ["2"]""")]
    [InlineData(
        """{"claimModel":"1.0","x-/y~z":{"a":1,"a":2}}""",
        """{"claimModel":"1.0","x-/y~z":{"a":1}}""",
        """CM0006 1:37 /x-~1y~0z/a: The member "a" appears twice in this object; only the first is read. Delete one of them.""")]
    public void Read_ErrorAfterLinesAndWideCharacters_HasColumnInUtf16CodeUnits(string json, string kept, params string[] reported)
    {
        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(reported);
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be(kept);
    }
}
