using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Values;

public class QualifiersTests
{
    private static readonly Qualifiers Poll = Qualifiers.Of(("population", "registered voters"), ("place", "portel"));

    [Fact]
    public void Equals_SameEntriesInAnotherOrder_IsTrue()
    {
        Qualifiers other = Qualifiers.Of(("place", "portel"), ("population", "registered voters"));

        (Poll == other).Should().BeTrue();
        Poll.GetHashCode().Should().Be(other.GetHashCode());
        Poll.Equals((object)other).Should().BeTrue();
    }

    [Theory]
    [InlineData("place", "portel", null, null)]
    [InlineData("place", "portel", "population", "likely voters")]
    [InlineData("place", "portel", "Population", "registered voters")]
    public void Equals_OtherEntries_IsFalse(string key, string value, string? secondKey, string? secondValue)
    {
        Qualifiers other = Qualifiers.Empty.With(key, value);
        other = secondKey is null ? other : other.With(secondKey, secondValue!);

        (Poll != other).Should().BeTrue();
        Poll.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void With_KnownKey_ReplacesTheValueInItsPlace()
    {
        Qualifiers changed = Poll.With("population", "likely voters").With("date", "2017");

        changed.Should().Equal(("population", "likely voters"), ("place", "portel"), ("date", "2017"));
        changed["population"].Should().Be("likely voters");
        changed["Population"].Should().BeNull();
        changed.Count.Should().Be(3);
        Poll.ToString().Should().Be("{population: registered voters, place: portel}");
        Qualifiers.Empty.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void With_Null_Throws()
    {
        FluentActions.Invoking(() => Poll.With(null!, "a")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Poll.With("a", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Qualifiers.Of(default(Qualifier))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Read_Qualifiers_KeepsTheirOrderOnWriting()
    {
        const string Json = """{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p","qualifiers":{"b":"1","a":"2"}}}]}""";

        ClaimDataset.Read(Json).Dataset.ToJson(new() { Indented = false }).Should().Be(Json);
    }

    [Theory]
    [InlineData(
        """{"b":"1","a":null,"b":"2","c":7}""",
        """CM0008 1:123 /claims/0/proposition/qualifiers/a (c): Found null for the value of a qualifier; omit the member if there is no value.""",
        """CM0006 1:128 /claims/0/proposition/qualifiers/b (c): The member "b" appears twice in this object; only the first is read. Delete one of them.""",
        """CM0009 1:140 /claims/0/proposition/qualifiers/c (c): Found the number 7, where a string is required. Write "7". ["7"]""")]
    [InlineData(
        """["b"]""",
        """CM0009 1:110 /claims/0/proposition/qualifiers (c): Found a list, where an object with a string for each qualifier is required.""")]
    public void Read_InvalidQualifiers_ReportsEach(string qualifiers, params string[] expected) =>
        ClaimDataset.Read("""{"claimModel":"1.0","claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p","qualifiers":…}}]}""".Replace("…", qualifiers, StringComparison.Ordinal)).ShouldReport(expected);

    [Fact]
    public void Validate_BlankKeyOrValue_IsAnError()
    {
        ClaimDataset dataset = new()
        {
            Claims = [new() { Id = "c", Text = "T", Proposition = new() { Subject = "s", Predicate = "p", Qualifiers = Qualifiers.Of((" ", "1"), ("a", "")) } }],
        };

        dataset.Validate().Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => $"{found.Code} {found.JsonPointer}").Should().Equal(
            "CM0101 /claims/0/proposition/qualifiers/ ", "CM0101 /claims/0/proposition/qualifiers/a");
    }
}
