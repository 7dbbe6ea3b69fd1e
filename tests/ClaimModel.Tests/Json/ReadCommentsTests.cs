using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadCommentsTests
{
    private static readonly ReadOptions ByHand = new() { AllowCommentsAndTrailingCommas = true };

    [Theory]
    [InlineData("// head\n{\"claimModel\":\"1.0\"} // tail")]
    [InlineData("/* head */ { /* a */ \"claimModel\": /* c */ \"1.0\" /* d */ } /* tail */")]
    [InlineData("{\"claimModel\":\"1.0\",}")]
    [InlineData("{\"claimModel\":\"1.0\",\"actors\":[],}\n//")]
    [InlineData("{\"claimModel\":\"1.0\",\"topics\":[ // none\n],/* {\"a\":1} */}")]
    public void Read_AllowedCommentsAndTrailingCommas_AreIgnored(string json)
    {
        ReadResult result = ClaimDataset.Read(json, ByHand);

        result.Diagnostics.Should().BeEmpty();
        result.Dataset.Should().Be(new ClaimDataset());
        ClaimDataset.Read(json).HasErrors.Should().BeTrue();
    }

    [Fact]
    public void Read_ErrorsAfterComments_HaveCorrectLocations()
    {
        const string Json = "// head 😀\r\n{ \"claimModel\":\"1.0\", /* a\n b */ \"title\":1,\n\"actors\":[{\"id\":\"a\",/*😀*/\"name\":\"A\",\"kind\":2,},],}";

        ReadResult result = ClaimDataset.Read(Json, ByHand);

        result.ShouldReport(
            "CM0009 3:15 /title: Found the number 1, where a string is required. Write \"1\". [\"1\"]",
            """CM0009 4:45 /actors/0/kind (a): Found the number 2, where one of the words "unknown", "person", "organization", "government", "group", "publication" and "system" is required.""");
        result.Dataset.ToJson(new() { Indented = false, AcceptLoss = true }).Should().Be("""{"claimModel":"1.0","actors":[{"id":"a","name":"A"}]}""");
    }

    [Fact]
    public void Read_CommentsInUnknownMembers_AreNotPreserved()
    {
        ReadResult result = ClaimDataset.Read("{\"claimModel\":\"1.0\",\"x-a\":[1, /* two */ 2,],}", ByHand);

        result.Diagnostics.Should().BeEmpty();
        result.Dataset.Extensions["x-a"]!.Json.Should().Be("[1,2]");
    }

    [Fact]
    public void Read_TwoTrailingCommas_AreReported() =>
        ClaimDataset.Read("{\"claimModel\":\"1.0\",,}", ByHand).ShouldReport(
            "CM0001 1:21 : Found a second ',', where a member's name in quotation marks is required. Remove one of the two.");
}
