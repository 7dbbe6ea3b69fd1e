using ClaimModel.Values.Languages;

namespace ClaimModel.Tests.Values;

public class LanguageNamesTests
{
    [Theory]
    [InlineData("english", "en")]
    [InlineData("English", "en")]
    [InlineData("ENGLISH-US", "en-US")]
    [InlineData("deutsch", "de")]
    [InlineData("Thai", "th")]
    [InlineData("farsi-Arab-IR", "fa-Arab-IR")]
    [InlineData("en", null)]
    [InlineData("fil", null)]
    [InlineData("abcdefgh", null)]
    [InlineData("x-english", null)]
    [InlineData("en-x-english", null)]
    [InlineData("i-klingon", null)]
    public void Correct_Tag_ReplacesANameByItsTag(string tag, string? expected)
    {
        LanguageTag.TryParse(tag, out _).Should().BeTrue();
        LanguageNames.Correct(tag).Should().Be(expected);
    }

    [Fact]
    public void Validate_EveryMemberWithALanguage_IsChecked()
    {
        LanguageMap texts = LanguageMap.Of(("german", "Text"));
        ClaimDataset dataset = new()
        {
            Language = "english",
            Actors = [new() { Id = "a", Name = "A", Names = texts }],
            Topics = [new() { Id = "t", Label = "T", Labels = texts }],
            Sources = [new() { Id = "s", Title = "S", Language = "french" }],
            Claims = [new() { Id = "c", Text = "T", Language = "russian", Translations = texts, Reviews = [new() { Verdict = "False", Language = "polish" }] }],
        };

        dataset.Validate().Diagnostics.Where(found => found.Code == "CM0107").Select(found => $"{found.JsonPointer} {found.Suggestion}").Should().BeEquivalentTo(
            "/language en", "/actors/0/names/german de", "/topics/0/labels/german de", "/sources/0/language fr", "/claims/0/language ru", "/claims/0/translations/german de", "/claims/0/reviews/0/language pl");
    }
}
