namespace ClaimModel.Tests.Model.Contradictions;

public class ContradictionTests
{
    [Fact]
    public void IdFor_ClaimsInAnyOrderAndTwice_IsTheSame()
    {
        Contradiction.IdFor("b", "a").Should().Be((ContradictionId)"a~b");
        Contradiction.IdFor("a", "b").Should().Be((ContradictionId)"a~b");
        Contradiction.IdFor("b", "a", "b", "a").Should().Be((ContradictionId)"a~b");
        Contradiction.IdFor("b", "C", "a").Should().Be((ContradictionId)"C~a~b");
        Contradiction.IdFor("a").Should().Be((ContradictionId)"a");
    }

    [Fact]
    public void IdFor_IdsWithTildes_AreDistinguished()
    {
        ContradictionId one = Contradiction.IdFor("a~b", "c"), other = Contradiction.IdFor("a", "b~c"), three = Contradiction.IdFor("a", "b", "c");

        one.Value.Should().Be("~15CB12D8F27BDEE846609AB409454D78");
        Contradiction.IdFor("c", "a~b").Should().Be(one);
        new[] { one, other, three }.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void IdFor_LongIds_IsAHash()
    {
        ClaimId left = new string('a', 99), right = new string('b', 100), longer = new string('b', 101);

        Contradiction.IdFor(right, left).Value.Should().Be(new string('a', 99) + "~" + new string('b', 100));
        Contradiction.IdFor(longer, left).Value.Should().MatchRegex("^~[0-9A-F]{32}$");
        Contradiction.IdFor(left, longer).Should().Be(Contradiction.IdFor(longer, left));
    }

    [Fact]
    public void Id_NotSpecified_IsDerivedAndNotWritten()
    {
        var contradiction = new Contradiction { Claims = ["b", "a"], Strength = ContradictionStrength.Tension };

        (contradiction.HasDerivedId, contradiction.Id).Should().Be((true, (ContradictionId)"a~b"));
        (contradiction with { Claims = ["b", "c"] }).Id.Should().Be((ContradictionId)"b~c");
        (contradiction with { Id = "k" }).HasDerivedId.Should().BeFalse();
        System.Text.Json.JsonSerializer.Serialize(contradiction).Should().Be("""{"claims":["b","a"],"strength":"tension"}""");
    }
}
