using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

/// <summary>Members that are a single text or a list of texts.</summary>
public class OneOrManyTests
{
    [Theory]
    [InlineData("\"q\"", "\"q\"", "q")]
    [InlineData("[\"q\"]", "\"q\"", "q")]
    [InlineData("[\"q\",\"r\"]", "[\"q\",\"r\"]", "q", "r")]
    [InlineData("\"\"", "\"\"", "")]
    public void ReadAndWrite_OneOrMany_IsWrittenAsOneIfThereIsOne(string json, string written, params string[] ids)
    {
        foreach (string member in new[] { "inverseOf", "equivalentTo", "disjointWith" })
        {
            ReadResult result = ClaimDataset.Read(Document($"\"{member}\":{json}"));
            Predicate predicate = result.Dataset.Predicates[0];

            result.HasErrors.Should().BeFalse();
            (member switch { "inverseOf" => predicate.InverseOf, "equivalentTo" => predicate.EquivalentTo, _ => predicate.DisjointWith }).Should().Equal(ids);
            result.Dataset.ToJson(new() { Indented = false }).Should().Be(Document($"\"{member}\":{written}"));
        }
    }

    [Fact]
    public void ReadAndWrite_EmptyList_IsNotWritten() =>
        ClaimDataset.Read(Document("\"inverseOf\":[]")).Dataset.ToJson(new() { Indented = false }).Should().Be("""{"claimModel":"1.0","predicates":[{"id":"p"}]}""");

    [Theory]
    [InlineData("7", """CM0009 1:57 /predicates/0/inverseOf (p): Found the number 7, where a string or a list of strings is required. Write "7". ["7"]""")]
    [InlineData("null", """CM0008 1:57 /predicates/0/inverseOf (p): Found null for "inverseOf"; omit the member if there is no value.""")]
    [InlineData("[7]", """CM0009 1:58 /predicates/0/inverseOf/0 (p): Found the number 7, where a string is required. Write "7". ["7"]""")]
    public void Read_OtherValue_IsReported(string json, string expected) => ClaimDataset.Read(Document($"\"inverseOf\":{json}")).ShouldReport(expected);

    private static string Document(string member) => $$"""{"claimModel":"1.0","predicates":[{"id":"p",{{member}}}]}""";
}
