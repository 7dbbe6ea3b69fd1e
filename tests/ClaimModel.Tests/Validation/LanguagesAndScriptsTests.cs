namespace ClaimModel.Tests.Validation;

public class LanguagesAndScriptsTests
{
    [Theory]
    [InlineData("ar", "سيرغي لافروف")]
    [InlineData("he", "סרגיי לברוב")]
    [InlineData("fa", "می‌خواهم خانه‌ها")]
    [InlineData("ur", "سرگئی لاوروف")]
    [InlineData("hi", "सेर्गेई लावरोव क्‍ष क्‌ष")]
    [InlineData("bn", "সের্গেই লাভরভ র‍্যাব")]
    [InlineData("ta", "செர்கே லாவ்ரோவ்")]
    [InlineData("zh-Hans", "谢尔盖·拉夫罗夫")]
    [InlineData("ja", "セルゲイ・ラヴロフ外相")]
    [InlineData("ko", "세르게이 라브로프")]
    [InlineData("th", "เซียร์เกย์ ลัฟรอฟ")]
    [InlineData("ru", "Сергей Лавров")]
    [InlineData("uk", "Ім'я В’ячеслав")]
    [InlineData("el", "Σεργκέι Λαβρόφ")]
    [InlineData("hy", "Սերգեյ Լավրով")]
    [InlineData("ka", "სერგეი ლავროვი")]
    [InlineData("am", "ሰርጌይ ላቭሮቭ")]
    [InlineData("vi", "Nguyễn Phú Trọng")]
    [InlineData("yo", "Ọlọ́runṣèyí")]
    [InlineData("und", "😀 👩‍👩‍👧‍👦 ❤️‍🔥 🇷🇺 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽")]
    [InlineData("en", "J. K. O’Neill-Smith 3rd, “Joe”")]
    public void NamesAndTexts_AnyLanguage_AreNotReported(string language, string text)
    {
        var tag = LanguageTag.Parse(language);
        var dataset = new ClaimDataset
        {
            Title = text,
            Actors = [new Actor { Id = "a", Name = text, Aliases = [$"{text} 2"], Names = LanguageMap.Empty.With(tag, text), Description = text, Roles = [new Role { Title = text }] }],
            Topics = [new Topic { Id = "t", Label = text, Labels = LanguageMap.Empty.With(tag, text), Aliases = [text] }],
            Sources = [new Source { Id = "s", Title = text, Language = tag }],
            Claims =
            [
                new Claim
                {
                    Id = "c",
                    Text = $"{text}\n{text}",
                    Language = tag,
                    Translations = LanguageMap.Empty.With(tag, text),
                    Claimants = ["a"],
                    Citations = [new Citation { Source = "s", Quote = new() { Exact = text } }],
                    Tags = [text],
                },
            ],
        };

        dataset.Validate(new() { SourceText = _ => $"{text}, {text}" }).Diagnostics.Should().BeEmpty();
        ClaimDataset.Read(dataset.ToJson()).Validate().Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Ids_AnyScript_AreFoundAndSuggested()
    {
        var dataset = new ClaimDataset
        {
            Actors = [new Actor { Id = "лавров", Name = "Сергей Лавров" }, new Actor { Id = "拉夫罗夫", Name = "拉夫罗夫" }],
            Claims = [new Claim { Id = "c", Text = "T", Claimants = ["лавров", "拉夫罗夫", "лаврав"], Citations = [new Citation { Source = "s" }] }],
            Sources = [new Source { Id = "s", Title = "S" }],
        };

        dataset.Validate().Diagnostics.Should().ContainSingle().Which.Message
            .Should().Be("Claim \"c\" names the claimant \"лаврав\", which is not an actor in this dataset. Did you mean \"лавров\"?");
    }
}
