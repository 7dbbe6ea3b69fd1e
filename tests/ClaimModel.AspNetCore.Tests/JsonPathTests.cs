using ClaimModel.AspNetCore.Problems;

namespace ClaimModel.AspNetCore.Tests;

public class JsonPathTests
{
    [Theory]
    [InlineData("", "$")]
    [InlineData("/text", "text")]
    [InlineData("/claimants/0", "claimants[0]")]
    [InlineData("/claims/12/citations/3/quote/exact", "claims[12].citations[3].quote.exact")]
    [InlineData("/3/id", "[3].id")]
    [InlineData("/translations/en-GB", "translations.en-GB")]
    [InlineData("/a~1b~0c/d.e/it's", "['a/b~c']['d.e']['it\\'s']")]
    [InlineData("/", "['']")]
    public void Of_Pointer_IsThePathOfTheMember(string jsonPointer, string path) => JsonPath.Of(jsonPointer).Should().Be(path);

    [Theory]
    [InlineData(null, "")]
    [InlineData("$", "")]
    [InlineData("$.claim", "/claim")]
    [InlineData("$.notes[12].claim", "/notes/12/claim")]
    [InlineData("$['a.b/c~']", "/a.b~1c~0")]
    public void ToPointer_Path_IsThePointerOfTheMember(string? path, string jsonPointer) => JsonPath.ToPointer(path).Should().Be(jsonPointer);
}
