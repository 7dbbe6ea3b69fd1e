using ClaimModel.Interchange.Importing;

namespace ClaimModel.Interchange.Tests.Importing;

public class StableIdTests
{
    [Theory]
    [InlineData("Barack Obama", "barack-obama")]
    [InlineData("barack-obama", "barack-obama")]
    [InlineData("  Barack\u00A0 Obama ", "barack-obama")]
    [InlineData("Сергей Лавров", "сергей-лавров")]
    [InlineData("王毅", "王毅")]
    [InlineData("José", "josé")]
    [InlineData("Jose\u0301", "josé")]
    public void FromName_OnlyLettersAndDigits_IsSlug(string name, string id) => StableId.FromName(name).Should().Be(id);

    [Fact]
    public void FromName_OtherCharacters_HaveAHash()
    {
        string[] ids = [.. new[] { "C", "C#", "C++", "O'Neil", "O Neil", "!!!", "???", "" }.Select(StableId.FromName)];

        ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.Length > 0);
        ids[1].Should().StartWith("c-");
    }

    [Fact]
    public void FromName_Noncharacter_HasAHash() => StableId.FromName("Bob \uFFFE").Should().MatchRegex("^bob-[a-z2-7]{8}$");

    [Fact]
    public void FromText_DependsOnEverythingThatDistinguishes()
    {
        string[] ids = [StableId.FromText("Taxes fell.", "obama"), StableId.FromText("Taxes fell.", "romney"), StableId.FromText("Taxes fell!", "obama"), StableId.FromText("Taxes fell.")];

        ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.StartsWith("taxes-fell-"));
        StableId.FromText("Taxes fell.", "obama").Should().Be(ids[0]);
    }

    [Theory]
    [InlineData("2635.json", "2635.json")]
    [InlineData("Q42$8419C20C", "Q42$8419C20C")]
    public void FromKey_ValidId_IsUnchanged(string key, string id) => StableId.FromKey(key).Should().Be(id);

    [Fact]
    public void FromKey_WithBlanksOrTooLong_IsValid() =>
        new[] { "a b", "a\tb", new string('x', 500), "a\u200Bb", "\uD800" }.Select(StableId.FromKey).Should().OnlyHaveUniqueItems().And.OnlyContain(id => ClaimId.Parse(id).Value == id);
}
