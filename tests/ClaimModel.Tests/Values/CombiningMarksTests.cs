using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Tests.Values;

public class CombiningMarksTests
{
    [Theory]
    [InlineData(0, 128, false)]
    [InlineData(0, 129, true)]
    [InlineData(1, 128, false)]
    [InlineData(1, 129, true)]
    [InlineData(127, 129, true)]
    [InlineData(128, 128, false)]
    [InlineData(129, 129, true)]
    [InlineData(5_000, 129, true)]
    public void HasLongRun_MarksAfterLetters_ComparesTheirNumberWithTheMaximum(int letters, int marks, bool expected) =>
        CombiningMarks.HasLongRun($"{new string('a', letters)}{new string('\u0301', marks)}b").Should().Be(expected);

    [Fact]
    public void HasLongRun_SupplementaryMarks_CountsCodeUnits()
    {
        var marks = string.Concat(Enumerable.Repeat("\U0001D165", 65)); // musical symbol combining stem

        CombiningMarks.HasLongRun(marks).Should().BeTrue();
        CombiningMarks.HasLongRun(marks.AsSpan(0, 128)).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0915\u094D\u0937\u093F")] // Devanagari kṣi
    [InlineData("\ud800")]
    public void HasLongRun_WordOrSurrogate_ReturnsFalse(string text) =>
        CombiningMarks.HasLongRun(string.Concat(Enumerable.Repeat(text, 1_000))).Should().BeFalse();

    /// <summary>Without a limit, normalizing this text takes several minutes.</summary>
    [Fact]
    public void Normalize_LongRun_ReturnsTheTextUnchanged()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0315\u0300", 500_000));

        Surrogates.Normalize(text).Should().BeSameAs(text);
        Surrogates.Normalize(text, NormalizationForm.FormKC).Should().BeSameAs(text);
        Surrogates.IsNormalized(text).Should().BeTrue();
    }

    [Fact]
    public void Normalize_RunUpToTheMaximum_OrdersAndComposes()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0315\u0300", 64));

        Surrogates.IsNormalized(text).Should().BeFalse();
        Surrogates.Normalize(text).Should().Be("\u00E0" + new string('\u0300', 63) + new string('\u0315', 64));
    }
}
